// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import { func1 } from "./validators-ucs2length.js";
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const pattern3 = new RegExp("^[0-9]{6}$", "u");
function check_SessionCreate(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((((data.email_address === undefined) && (missing0 = "email_address")) || ((data.password === undefined) && (missing0 = "password"))) || ((data.mfa_token === undefined) && (missing0 = "mfa_token"))) {
        check_SessionCreate.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.email_address !== undefined) {
          let data0 = data.email_address;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (!(formats0.test(data0))) {
                  check_SessionCreate.errors = [{ instancePath: instancePath + "/email_address", message: "must match format \"" + "email" + "\"" }];
                  return false;
                }
              }
              else {
                check_SessionCreate.errors = [{ instancePath: instancePath + "/email_address", message: "must be string" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.password !== undefined) {
            let data1 = data.password;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func1(data1) < 1) {
                    check_SessionCreate.errors = [{ instancePath: instancePath + "/password", message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
                else {
                  check_SessionCreate.errors = [{ instancePath: instancePath + "/password", message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.mfa_token !== undefined) {
              let data2 = data.mfa_token;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern3.test(data2)) {
                    check_SessionCreate.errors = [{ instancePath: instancePath + "/mfa_token", message: "must match pattern \"" + "^[0-9]{6}$" + "\"" }];
                    return false;
                  }
                }
                else {
                  check_SessionCreate.errors = [{ instancePath: instancePath + "/mfa_token", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            }
            else {
              var valid0 = true;
            }
          }
        }
      }
    }
    else {
      check_SessionCreate.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_SessionCreate.errors = vErrors;
  return errors === 0;
}
function check_Session(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((data.session_token === undefined) && (missing0 = "session_token")) || ((data.refresh_token === undefined) && (missing0 = "refresh_token"))) {
        check_Session.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.session_token !== undefined) {
          let data0 = data.session_token;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) < 1) {
                check_Session.errors = [{ instancePath: instancePath + "/session_token", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            }
            else {
              check_Session.errors = [{ instancePath: instancePath + "/session_token", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.refresh_token !== undefined) {
            let data1 = data.refresh_token;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (func1(data1) < 1) {
                  check_Session.errors = [{ instancePath: instancePath + "/refresh_token", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              }
              else {
                check_Session.errors = [{ instancePath: instancePath + "/refresh_token", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          }
          else {
            var valid0 = true;
          }
        }
      }
    }
    else {
      check_Session.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_Session.errors = vErrors;
  return errors === 0;
}
function check_Error(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.message !== undefined) {
        if (typeof data.message !== "string") {
          check_Error.errors = [{ instancePath: instancePath + "/message", message: "must be string" }];
          return false;
        }
      }
    }
    else {
      check_Error.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_Error.errors = vErrors;
  return errors === 0;
}
function check_SessionRenewalInput(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.refresh_token === undefined) && (missing0 = "refresh_token")) {
        check_SessionRenewalInput.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.refresh_token !== undefined) {
          let data0 = data.refresh_token;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) < 1) {
                check_SessionRenewalInput.errors = [{ instancePath: instancePath + "/refresh_token", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            }
            else {
              check_SessionRenewalInput.errors = [{ instancePath: instancePath + "/refresh_token", message: "must be string" }];
              return false;
            }
          }
        }
      }
    }
    else {
      check_SessionRenewalInput.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_SessionRenewalInput.errors = vErrors;
  return errors === 0;
}
function check_Modified(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!((typeof data == "number") && (!(data % 1) && !isNaN(data)))) {
    check_Modified.errors = [{ instancePath, message: "must be integer" }];
    return false;
  }
  check_Modified.errors = vErrors;
  return errors === 0;
}
function check_User(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((data.id === undefined) && (missing0 = "id")) || ((data.modified === undefined) && (missing0 = "modified"))) {
        check_User.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.id !== undefined) {
          let data0 = data.id;
          const _errs2 = errors;
          if (!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) {
            check_User.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.member_id !== undefined) {
            const _errs4 = errors;
            if (typeof data.member_id !== "string") {
              check_User.errors = [{ instancePath: instancePath + "/member_id", message: "must be string" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.access_code !== undefined) {
              const _errs6 = errors;
              if (typeof data.access_code !== "string") {
                check_User.errors = [{ instancePath: instancePath + "/access_code", message: "must be string" }];
                return false;
              }
              var valid0 = _errs6 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.modified !== undefined) {
                const _errs8 = errors;
                if (!(check_Modified(data.modified, { instancePath: instancePath + "/modified", parentData: data, parentDataProperty: "modified", rootData, dynamicAnchors }))) {
                  vErrors = vErrors === null ? check_Modified.errors : vErrors.concat(check_Modified.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs8 === errors;
              }
              else {
                var valid0 = true;
              }
            }
          }
        }
      }
    }
    else {
      check_User.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_User.errors = vErrors;
  return errors === 0;
}
function listUsers_200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!(check_User(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
          vErrors = vErrors === null ? check_User.errors : vErrors.concat(check_User.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    }
    else {
      listUsers_200.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  listUsers_200.errors = vErrors;
  return errors === 0;
}
function check_Activity(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.modified === undefined) && (missing0 = "modified"))) {
        check_Activity.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.id !== undefined) {
          let data0 = data.id;
          const _errs2 = errors;
          if (!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) {
            check_Activity.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.url !== undefined) {
            const _errs4 = errors;
            if (typeof data.url !== "string") {
              check_Activity.errors = [{ instancePath: instancePath + "/url", message: "must be string" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.modified !== undefined) {
              const _errs6 = errors;
              if (!(check_Modified(data.modified, { instancePath: instancePath + "/modified", parentData: data, parentDataProperty: "modified", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? check_Modified.errors : vErrors.concat(check_Modified.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs6 === errors;
            }
            else {
              var valid0 = true;
            }
          }
        }
      }
    }
    else {
      check_Activity.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_Activity.errors = vErrors;
  return errors === 0;
}
function listActivities_200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!(check_Activity(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
          vErrors = vErrors === null ? check_Activity.errors : vErrors.concat(check_Activity.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    }
    else {
      listActivities_200.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  listActivities_200.errors = vErrors;
  return errors === 0;
}
function check_Assessment(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.modified === undefined) && (missing0 = "modified"))) {
        check_Assessment.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.id !== undefined) {
          let data0 = data.id;
          const _errs2 = errors;
          if (!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) {
            check_Assessment.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.url !== undefined) {
            const _errs4 = errors;
            if (typeof data.url !== "string") {
              check_Assessment.errors = [{ instancePath: instancePath + "/url", message: "must be string" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.modified !== undefined) {
              const _errs6 = errors;
              if (!(check_Modified(data.modified, { instancePath: instancePath + "/modified", parentData: data, parentDataProperty: "modified", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? check_Modified.errors : vErrors.concat(check_Modified.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs6 === errors;
            }
            else {
              var valid0 = true;
            }
          }
        }
      }
    }
    else {
      check_Assessment.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_Assessment.errors = vErrors;
  return errors === 0;
}
function listAssessments_200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!(check_Assessment(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
          vErrors = vErrors === null ? check_Assessment.errors : vErrors.concat(check_Assessment.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    }
    else {
      listAssessments_200.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  listAssessments_200.errors = vErrors;
  return errors === 0;
}
function check_ReferralCreate(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((((((data.referral_user_first_name === undefined) && (missing0 = "referral_user_first_name")) || ((data.referral_user_email_address === undefined) && (missing0 = "referral_user_email_address"))) || ((data.referring_user_full_name === undefined) && (missing0 = "referring_user_full_name"))) || ((data.referring_user_email_address === undefined) && (missing0 = "referring_user_email_address"))) || ((data.referral_settings_id === undefined) && (missing0 = "referral_settings_id"))) {
        check_ReferralCreate.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.referral_user_first_name !== undefined) {
          let data0 = data.referral_user_first_name;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) < 1) {
                check_ReferralCreate.errors = [{ instancePath: instancePath + "/referral_user_first_name", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            }
            else {
              check_ReferralCreate.errors = [{ instancePath: instancePath + "/referral_user_first_name", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.referral_user_email_address !== undefined) {
            let data1 = data.referral_user_email_address;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (!(formats0.test(data1))) {
                    check_ReferralCreate.errors = [{ instancePath: instancePath + "/referral_user_email_address", message: "must match format \"" + "email" + "\"" }];
                    return false;
                  }
                }
                else {
                  check_ReferralCreate.errors = [{ instancePath: instancePath + "/referral_user_email_address", message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.referring_user_full_name !== undefined) {
              let data2 = data.referring_user_full_name;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func1(data2) < 1) {
                    check_ReferralCreate.errors = [{ instancePath: instancePath + "/referring_user_full_name", message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
                else {
                  check_ReferralCreate.errors = [{ instancePath: instancePath + "/referring_user_full_name", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.referring_user_email_address !== undefined) {
                let data3 = data.referring_user_email_address;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (func1(data3) < 1) {
                      check_ReferralCreate.errors = [{ instancePath: instancePath + "/referring_user_email_address", message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                  else {
                    check_ReferralCreate.errors = [{ instancePath: instancePath + "/referring_user_email_address", message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              }
              else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.referral_settings_id !== undefined) {
                  let data4 = data.referral_settings_id;
                  const _errs9 = errors;
                  if (!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) {
                    check_ReferralCreate.errors = [{ instancePath: instancePath + "/referral_settings_id", message: "must be integer" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                }
                else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.member_id !== undefined) {
                    let data5 = data.member_id;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (typeof data5 === "string") {
                        if (func1(data5) < 1) {
                          check_ReferralCreate.errors = [{ instancePath: instancePath + "/member_id", message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                      else {
                        check_ReferralCreate.errors = [{ instancePath: instancePath + "/member_id", message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  }
                  else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.referral_member_id_signup_field_name !== undefined) {
                      let data6 = data.referral_member_id_signup_field_name;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data6 === "string") {
                          if (func1(data6) < 1) {
                            check_ReferralCreate.errors = [{ instancePath: instancePath + "/referral_member_id_signup_field_name", message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        }
                        else {
                          check_ReferralCreate.errors = [{ instancePath: instancePath + "/referral_member_id_signup_field_name", message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    }
                    else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.referral_member_id_field_name !== undefined) {
                        let data7 = data.referral_member_id_field_name;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (typeof data7 === "string") {
                            if (func1(data7) < 1) {
                              check_ReferralCreate.errors = [{ instancePath: instancePath + "/referral_member_id_field_name", message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                          else {
                            check_ReferralCreate.errors = [{ instancePath: instancePath + "/referral_member_id_field_name", message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
                      }
                      else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.referral_member_id_signup_field_collection_id !== undefined) {
                          let data8 = data.referral_member_id_signup_field_collection_id;
                          const _errs17 = errors;
                          if (!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) {
                            check_ReferralCreate.errors = [{ instancePath: instancePath + "/referral_member_id_signup_field_collection_id", message: "must be integer" }];
                            return false;
                          }
                          var valid0 = _errs17 === errors;
                        }
                        else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    else {
      check_ReferralCreate.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_ReferralCreate.errors = vErrors;
  return errors === 0;
}
function check_Referral(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((((data.referral_user_first_name === undefined) && (missing0 = "referral_user_first_name")) || ((data.referral_user_email_address === undefined) && (missing0 = "referral_user_email_address"))) || ((data.referral_settings_id === undefined) && (missing0 = "referral_settings_id"))) || ((data.modified === undefined) && (missing0 = "modified"))) {
        check_Referral.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.referral_user_first_name !== undefined) {
          const _errs2 = errors;
          if (typeof data.referral_user_first_name !== "string") {
            check_Referral.errors = [{ instancePath: instancePath + "/referral_user_first_name", message: "must be string" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.referral_user_email_address !== undefined) {
            const _errs4 = errors;
            if (typeof data.referral_user_email_address !== "string") {
              check_Referral.errors = [{ instancePath: instancePath + "/referral_user_email_address", message: "must be string" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.referral_settings_id !== undefined) {
              let data2 = data.referral_settings_id;
              const _errs6 = errors;
              if (!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) {
                check_Referral.errors = [{ instancePath: instancePath + "/referral_settings_id", message: "must be integer" }];
                return false;
              }
              var valid0 = _errs6 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.member_id !== undefined) {
                const _errs8 = errors;
                if (typeof data.member_id !== "string") {
                  check_Referral.errors = [{ instancePath: instancePath + "/member_id", message: "must be string" }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              }
              else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.modified !== undefined) {
                  const _errs10 = errors;
                  if (!(check_Modified(data.modified, { instancePath: instancePath + "/modified", parentData: data, parentDataProperty: "modified", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? check_Modified.errors : vErrors.concat(check_Modified.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs10 === errors;
                }
                else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    }
    else {
      check_Referral.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_Referral.errors = vErrors;
  return errors === 0;
}
export const createSession = { operationId: "createSession", request: check_SessionCreate, responses: { "200": check_Session, "400": check_Error, "401": check_Error } };
export const renewSession = { operationId: "renewSession", request: check_SessionRenewalInput, responses: { "200": check_Session, "400": check_Error, "401": check_Error } };
export const listUsers = { operationId: "listUsers", responses: { "200": listUsers_200, "400": check_Error, "401": check_Error } };
export const getUser = { operationId: "getUser", responses: { "200": check_User, "400": check_Error, "401": check_Error, "404": check_Error } };
export const findUserByMemberId = { operationId: "findUserByMemberId", responses: { "200": check_User, "401": check_Error, "404": check_Error } };
export const listActivities = { operationId: "listActivities", responses: { "200": listActivities_200, "400": check_Error, "401": check_Error } };
export const getActivity = { operationId: "getActivity", responses: { "200": check_Activity, "401": check_Error, "404": check_Error } };
export const getActivityById = { operationId: "getActivityById", responses: { "200": check_Activity, "400": check_Error, "401": check_Error, "404": check_Error } };
export const listAssessments = { operationId: "listAssessments", responses: { "200": listAssessments_200, "400": check_Error, "401": check_Error } };
export const getAssessment = { operationId: "getAssessment", responses: { "200": check_Assessment, "401": check_Error, "404": check_Error } };
export const getAssessmentById = { operationId: "getAssessmentById", responses: { "200": check_Assessment, "400": check_Error, "401": check_Error, "404": check_Error } };
export const createReferral = { operationId: "createReferral", request: check_ReferralCreate, responses: { "201": check_Referral, "400": check_Error, "401": check_Error } };
