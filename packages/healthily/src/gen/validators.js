// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
function check_LoginInput(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((data.partner_id === undefined) && (missing0 = "partner_id")) || ((data.secret === undefined) && (missing0 = "secret"))) {
        check_LoginInput.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.partner_id !== undefined) {
          const _errs1 = errors;
          if (typeof data.partner_id !== "string") {
            check_LoginInput.errors = [{ instancePath: instancePath + "/partner_id", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.secret !== undefined) {
            const _errs3 = errors;
            if (typeof data.secret !== "string") {
              check_LoginInput.errors = [{ instancePath: instancePath + "/secret", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
        }
      }
    }
    else {
      check_LoginInput.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_LoginInput.errors = vErrors;
  return errors === 0;
}
function check_AccessToken(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((((data.access_token === undefined) && (missing0 = "access_token")) || ((data.token_type === undefined) && (missing0 = "token_type"))) || ((data.expires_in === undefined) && (missing0 = "expires_in"))) {
        check_AccessToken.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.access_token !== undefined) {
          const _errs1 = errors;
          if (typeof data.access_token !== "string") {
            check_AccessToken.errors = [{ instancePath: instancePath + "/access_token", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.token_type !== undefined) {
            let data1 = data.token_type;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              check_AccessToken.errors = [{ instancePath: instancePath + "/token_type", message: "must be string" }];
              return false;
            }
            if ("bearer" !== data1) {
              check_AccessToken.errors = [{ instancePath: instancePath + "/token_type", message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.expires_in !== undefined) {
              let data2 = data.expires_in;
              const _errs5 = errors;
              if (!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) {
                check_AccessToken.errors = [{ instancePath: instancePath + "/expires_in", message: "must be integer" }];
                return false;
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
      check_AccessToken.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_AccessToken.errors = vErrors;
  return errors === 0;
}
function check_Error(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== undefined) {
        if (typeof data.error !== "string") {
          check_Error.errors = [{ instancePath: instancePath + "/error", message: "must be string" }];
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
function check_Message(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((((data.value === undefined) && (missing0 = "value")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.format === undefined) && (missing0 = "format"))) {
        check_Message.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.value !== undefined) {
          const _errs1 = errors;
          if (typeof data.value !== "string") {
            check_Message.errors = [{ instancePath: instancePath + "/value", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.type !== undefined) {
            let data1 = data.type;
            const _errs3 = errors;
            const _errs4 = errors;
            let valid1 = false;
            const _errs5 = errors;
            if (typeof data1 !== "string") {
              const err0 = { instancePath: instancePath + "/type", message: "must be string" };
              if (vErrors === null) {
                vErrors = [err0];
              }
              else {
                vErrors.push(err0);
              }
              errors++;
            }
            if (!((((data1 === "HEADER") || (data1 === "PARAGRAPH")) || (data1 === "INPUT_HINT")) || (data1 === "OTHER"))) {
              const err1 = { instancePath: instancePath + "/type", message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err1];
              }
              else {
                vErrors.push(err1);
              }
              errors++;
            }
            var _valid0 = _errs5 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
              const _errs7 = errors;
              if (typeof data1 !== "string") {
                const err2 = { instancePath: instancePath + "/type", message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                }
                else {
                  vErrors.push(err2);
                }
                errors++;
              }
              var _valid0 = _errs7 === errors;
              valid1 = valid1 || _valid0;
            }
            if (!valid1) {
              const err3 = { instancePath: instancePath + "/type", message: "must match a schema in anyOf" };
              if (vErrors === null) {
                vErrors = [err3];
              }
              else {
                vErrors.push(err3);
              }
              errors++;
              check_Message.errors = vErrors;
              return false;
            }
            else {
              errors = _errs4;
              if (vErrors !== null) {
                if (_errs4) {
                  vErrors.length = _errs4;
                }
                else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.format !== undefined) {
              let data2 = data.format;
              const _errs9 = errors;
              const _errs10 = errors;
              let valid2 = false;
              const _errs11 = errors;
              if (typeof data2 !== "string") {
                const err4 = { instancePath: instancePath + "/format", message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err4];
                }
                else {
                  vErrors.push(err4);
                }
                errors++;
              }
              if (!((data2 === "PLAIN_TEXT") || (data2 === "MARKDOWN"))) {
                const err5 = { instancePath: instancePath + "/format", message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err5];
                }
                else {
                  vErrors.push(err5);
                }
                errors++;
              }
              var _valid1 = _errs11 === errors;
              valid2 = valid2 || _valid1;
              if (!valid2) {
                const _errs13 = errors;
                if (typeof data2 !== "string") {
                  const err6 = { instancePath: instancePath + "/format", message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  }
                  else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                var _valid1 = _errs13 === errors;
                valid2 = valid2 || _valid1;
              }
              if (!valid2) {
                const err7 = { instancePath: instancePath + "/format", message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err7];
                }
                else {
                  vErrors.push(err7);
                }
                errors++;
                check_Message.errors = vErrors;
                return false;
              }
              else {
                errors = _errs10;
                if (vErrors !== null) {
                  if (_errs10) {
                    vErrors.length = _errs10;
                  }
                  else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs9 === errors;
            }
            else {
              var valid0 = true;
            }
          }
        }
      }
    }
    else {
      check_Message.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_Message.errors = vErrors;
  return errors === 0;
}
function check_Terms(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((((data.content_version === undefined) && (missing0 = "content_version")) || ((data.messages === undefined) && (missing0 = "messages"))) || ((data.checkbox_policies === undefined) && (missing0 = "checkbox_policies"))) || ((data.footer_policies === undefined) && (missing0 = "footer_policies"))) {
        check_Terms.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.content_version !== undefined) {
          const _errs1 = errors;
          if (typeof data.content_version !== "string") {
            check_Terms.errors = [{ instancePath: instancePath + "/content_version", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.messages !== undefined) {
            let data1 = data.messages;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!(check_Message(data1[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? check_Message.errors : vErrors.concat(check_Message.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
              else {
                check_Terms.errors = [{ instancePath: instancePath + "/messages", message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.checkbox_policies !== undefined) {
              let data3 = data.checkbox_policies;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (Array.isArray(data3)) {
                  var valid2 = true;
                  const len1 = data3.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs8 = errors;
                    if (!(check_Message(data3[i1], { instancePath: instancePath + "/checkbox_policies/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                      vErrors = vErrors === null ? check_Message.errors : vErrors.concat(check_Message.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs8 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
                else {
                  check_Terms.errors = [{ instancePath: instancePath + "/checkbox_policies", message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.footer_policies !== undefined) {
                let data5 = data.footer_policies;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data5)) {
                    var valid3 = true;
                    const len2 = data5.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      const _errs11 = errors;
                      if (!(check_Message(data5[i2], { instancePath: instancePath + "/footer_policies/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? check_Message.errors : vErrors.concat(check_Message.errors);
                        errors = vErrors.length;
                      }
                      var valid3 = _errs11 === errors;
                      if (!valid3) {
                        break;
                      }
                    }
                  }
                  else {
                    check_Terms.errors = [{ instancePath: instancePath + "/footer_policies", message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs9 === errors;
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
      check_Terms.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_Terms.errors = vErrors;
  return errors === 0;
}
function check_TermsAcceptanceInput(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((data.content_version === undefined) && (missing0 = "content_version")) || ((data.all_policies_accepted === undefined) && (missing0 = "all_policies_accepted"))) {
        check_TermsAcceptanceInput.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.content_version !== undefined) {
          const _errs1 = errors;
          if (typeof data.content_version !== "string") {
            check_TermsAcceptanceInput.errors = [{ instancePath: instancePath + "/content_version", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.all_policies_accepted !== undefined) {
            let data1 = data.all_policies_accepted;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              check_TermsAcceptanceInput.errors = [{ instancePath: instancePath + "/all_policies_accepted", message: "must be string" }];
              return false;
            }
            if (!(data1 === "true")) {
              check_TermsAcceptanceInput.errors = [{ instancePath: instancePath + "/all_policies_accepted", message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
        }
      }
    }
    else {
      check_TermsAcceptanceInput.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_TermsAcceptanceInput.errors = vErrors;
  return errors === 0;
}
function check_TermsAccepted(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((data.login_response === undefined) && (missing0 = "login_response")) || ((data.onboarding_response === undefined) && (missing0 = "onboarding_response"))) {
        check_TermsAccepted.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.login_response !== undefined) {
          const _errs1 = errors;
          if (!(check_AccessToken(data.login_response, { instancePath: instancePath + "/login_response", parentData: data, parentDataProperty: "login_response", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? check_AccessToken.errors : vErrors.concat(check_AccessToken.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.onboarding_response !== undefined) {
            let data1 = data.onboarding_response;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              }
              else {
                check_TermsAccepted.errors = [{ instancePath: instancePath + "/onboarding_response", message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
        }
      }
    }
    else {
      check_TermsAccepted.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_TermsAccepted.errors = vErrors;
  return errors === 0;
}
function check_Gender(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    check_Gender.errors = [{ instancePath, message: "must be string" }];
    return false;
  }
  if (!((data === "male") || (data === "female"))) {
    check_Gender.errors = [{ instancePath, message: "must be equal to one of the allowed values" }];
    return false;
  }
  check_Gender.errors = vErrors;
  return errors === 0;
}
function check_InitialQueryInput(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((((data.gender === undefined) && (missing0 = "gender")) || ((data.age === undefined) && (missing0 = "age"))) || ((data.initial_query === undefined) && (missing0 = "initial_query"))) {
        check_InitialQueryInput.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.gender !== undefined) {
          const _errs1 = errors;
          if (!(check_Gender(data.gender, { instancePath: instancePath + "/gender", parentData: data, parentDataProperty: "gender", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? check_Gender.errors : vErrors.concat(check_Gender.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.age !== undefined) {
            let data1 = data.age;
            const _errs2 = errors;
            if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
              check_InitialQueryInput.errors = [{ instancePath: instancePath + "/age", message: "must be integer" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.initial_query !== undefined) {
              const _errs4 = errors;
              if (typeof data.initial_query !== "string") {
                check_InitialQueryInput.errors = [{ instancePath: instancePath + "/initial_query", message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            }
            else {
              var valid0 = true;
            }
          }
        }
      }
    }
    else {
      check_InitialQueryInput.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_InitialQueryInput.errors = vErrors;
  return errors === 0;
}
function check_QuestionType(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    check_QuestionType.errors = [{ instancePath, message: "must be string" }];
    return false;
  }
  if (!((((((((((data === "numeric") || (data === "text")) || (data === "autocomplete")) || (data === "choice")) || (data === "generic")) || (data === "health_background")) || (data === "factor")) || (data === "symptom")) || (data === "symptom_choose_one")) || (data === "symptoms"))) {
    check_QuestionType.errors = [{ instancePath, message: "must be equal to one of the allowed values" }];
    return false;
  }
  check_QuestionType.errors = vErrors;
  return errors === 0;
}
function check_Choice(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((data.id === undefined) && (missing0 = "id")) || ((data.text === undefined) && (missing0 = "text"))) {
        check_Choice.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.id !== undefined) {
          const _errs2 = errors;
          if (typeof data.id !== "string") {
            check_Choice.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.text !== undefined) {
            const _errs4 = errors;
            if (typeof data.text !== "string") {
              check_Choice.errors = [{ instancePath: instancePath + "/text", message: "must be string" }];
              return false;
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
      check_Choice.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_Choice.errors = vErrors;
  return errors === 0;
}
function check_Constraints(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((data.min_selections === undefined) && (missing0 = "min_selections")) || ((data.max_selections === undefined) && (missing0 = "max_selections"))) {
        check_Constraints.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.min_selections !== undefined) {
          let data0 = data.min_selections;
          const _errs1 = errors;
          if (!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) {
            check_Constraints.errors = [{ instancePath: instancePath + "/min_selections", message: "must be integer" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.max_selections !== undefined) {
            let data1 = data.max_selections;
            const _errs3 = errors;
            if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
              check_Constraints.errors = [{ instancePath: instancePath + "/max_selections", message: "must be integer" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
        }
      }
    }
    else {
      check_Constraints.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_Constraints.errors = vErrors;
  return errors === 0;
}
function check_Question(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((data.type === undefined) && (missing0 = "type")) || ((data.messages === undefined) && (missing0 = "messages"))) {
        check_Question.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.type !== undefined) {
          const _errs2 = errors;
          if (!(check_QuestionType(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? check_QuestionType.errors : vErrors.concat(check_QuestionType.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.messages !== undefined) {
            let data1 = data.messages;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!(check_Message(data1[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? check_Message.errors : vErrors.concat(check_Message.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
              else {
                check_Question.errors = [{ instancePath: instancePath + "/messages", message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.choices !== undefined) {
              let data3 = data.choices;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (Array.isArray(data3)) {
                  var valid2 = true;
                  const len1 = data3.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs8 = errors;
                    if (!(check_Choice(data3[i1], { instancePath: instancePath + "/choices/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                      vErrors = vErrors === null ? check_Choice.errors : vErrors.concat(check_Choice.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs8 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
                else {
                  check_Question.errors = [{ instancePath: instancePath + "/choices", message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.constraints !== undefined) {
                const _errs9 = errors;
                if (!(check_Constraints(data.constraints, { instancePath: instancePath + "/constraints", parentData: data, parentDataProperty: "constraints", rootData, dynamicAnchors }))) {
                  vErrors = vErrors === null ? check_Constraints.errors : vErrors.concat(check_Constraints.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs9 === errors;
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
      check_Question.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_Question.errors = vErrors;
  return errors === 0;
}
function check_TriageLevel(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.display_name === undefined) && (missing0 = "display_name")) {
        check_TriageLevel.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.display_name !== undefined) {
          let data0 = data.display_name;
          const _errs3 = errors;
          let valid1 = false;
          const _errs4 = errors;
          if (typeof data0 !== "string") {
            const err0 = { instancePath: instancePath + "/display_name", message: "must be string" };
            if (vErrors === null) {
              vErrors = [err0];
            }
            else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (!((((data0 === "Urgent") || (data0 === "Non-urgent")) || (data0 === "No outcome")) || (data0 === "Information"))) {
            const err1 = { instancePath: instancePath + "/display_name", message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err1];
            }
            else {
              vErrors.push(err1);
            }
            errors++;
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
          if (!valid1) {
            const _errs6 = errors;
            if (typeof data0 !== "string") {
              const err2 = { instancePath: instancePath + "/display_name", message: "must be string" };
              if (vErrors === null) {
                vErrors = [err2];
              }
              else {
                vErrors.push(err2);
              }
              errors++;
            }
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (!valid1) {
            const err3 = { instancePath: instancePath + "/display_name", message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err3];
            }
            else {
              vErrors.push(err3);
            }
            errors++;
            check_TriageLevel.errors = vErrors;
            return false;
          }
          else {
            errors = _errs3;
            if (vErrors !== null) {
              if (_errs3) {
                vErrors.length = _errs3;
              }
              else {
                vErrors = null;
              }
            }
          }
        }
      }
    }
    else {
      check_TriageLevel.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_TriageLevel.errors = vErrors;
  return errors === 0;
}
function check_OverallOutcome(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.subdomain_triage_level === undefined) && (missing0 = "subdomain_triage_level")) {
        check_OverallOutcome.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.subdomain_triage_level !== undefined) {
          const _errs2 = errors;
          if (!(check_TriageLevel(data.subdomain_triage_level, { instancePath: instancePath + "/subdomain_triage_level", parentData: data, parentDataProperty: "subdomain_triage_level", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? check_TriageLevel.errors : vErrors.concat(check_TriageLevel.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.main_recommendation !== undefined) {
            const _errs3 = errors;
            if (typeof data.main_recommendation !== "string") {
              check_OverallOutcome.errors = [{ instancePath: instancePath + "/main_recommendation", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.main_service_recommendation !== undefined) {
              const _errs5 = errors;
              if (typeof data.main_service_recommendation !== "string") {
                check_OverallOutcome.errors = [{ instancePath: instancePath + "/main_service_recommendation", message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.messages !== undefined) {
                let data3 = data.messages;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs9 = errors;
                      if (!(check_Message(data3[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? check_Message.errors : vErrors.concat(check_Message.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                  else {
                    check_OverallOutcome.errors = [{ instancePath: instancePath + "/messages", message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              }
              else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.instructions !== undefined) {
                  let data5 = data.instructions;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data5)) {
                      var valid2 = true;
                      const len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs12 = errors;
                        if (!(check_Message(data5[i1], { instancePath: instancePath + "/instructions/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                          vErrors = vErrors === null ? check_Message.errors : vErrors.concat(check_Message.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs12 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                    else {
                      check_OverallOutcome.errors = [{ instancePath: instancePath + "/instructions", message: "must be array" }];
                      return false;
                    }
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
      check_OverallOutcome.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_OverallOutcome.errors = vErrors;
  return errors === 0;
}
function check_Condition(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((data.cui === undefined) && (missing0 = "cui")) || ((data.level === undefined) && (missing0 = "level"))) {
        check_Condition.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.cui !== undefined) {
          const _errs2 = errors;
          if (typeof data.cui !== "string") {
            check_Condition.errors = [{ instancePath: instancePath + "/cui", message: "must be string" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.level !== undefined) {
            const _errs4 = errors;
            if (!(check_TriageLevel(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }))) {
              vErrors = vErrors === null ? check_TriageLevel.errors : vErrors.concat(check_TriageLevel.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.primary_service !== undefined) {
              const _errs5 = errors;
              if (typeof data.primary_service !== "string") {
                check_Condition.errors = [{ instancePath: instancePath + "/primary_service", message: "must be string" }];
                return false;
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
      check_Condition.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_Condition.errors = vErrors;
  return errors === 0;
}
function check_Subdomain(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((((data.cui === undefined) && (missing0 = "cui")) || ((data.subdomain_triage_level === undefined) && (missing0 = "subdomain_triage_level"))) || ((data.conditions === undefined) && (missing0 = "conditions"))) {
        check_Subdomain.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.cui !== undefined) {
          const _errs2 = errors;
          if (typeof data.cui !== "string") {
            check_Subdomain.errors = [{ instancePath: instancePath + "/cui", message: "must be string" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== undefined) {
            const _errs4 = errors;
            if (typeof data.name !== "string") {
              check_Subdomain.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.subdomain_triage_level !== undefined) {
              const _errs6 = errors;
              if (!(check_TriageLevel(data.subdomain_triage_level, { instancePath: instancePath + "/subdomain_triage_level", parentData: data, parentDataProperty: "subdomain_triage_level", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? check_TriageLevel.errors : vErrors.concat(check_TriageLevel.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs6 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.primary_service !== undefined) {
                const _errs7 = errors;
                if (typeof data.primary_service !== "string") {
                  check_Subdomain.errors = [{ instancePath: instancePath + "/primary_service", message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              }
              else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.conditions !== undefined) {
                  let data4 = data.conditions;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs11 = errors;
                        if (!(check_Condition(data4[i0], { instancePath: instancePath + "/conditions/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                          vErrors = vErrors === null ? check_Condition.errors : vErrors.concat(check_Condition.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs11 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                    else {
                      check_Subdomain.errors = [{ instancePath: instancePath + "/conditions", message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
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
      check_Subdomain.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_Subdomain.errors = vErrors;
  return errors === 0;
}
function check_SubdomainsCategory(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.subdomains === undefined) && (missing0 = "subdomains")) {
        check_SubdomainsCategory.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.subdomain_type !== undefined) {
          let data0 = data.subdomain_type;
          const _errs2 = errors;
          const _errs3 = errors;
          let valid1 = false;
          const _errs4 = errors;
          if (typeof data0 !== "string") {
            const err0 = { instancePath: instancePath + "/subdomain_type", message: "must be string" };
            if (vErrors === null) {
              vErrors = [err0];
            }
            else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (!(data0 === "TO_RULE_OUT")) {
            const err1 = { instancePath: instancePath + "/subdomain_type", message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err1];
            }
            else {
              vErrors.push(err1);
            }
            errors++;
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
          if (!valid1) {
            const _errs6 = errors;
            if (typeof data0 !== "string") {
              const err2 = { instancePath: instancePath + "/subdomain_type", message: "must be string" };
              if (vErrors === null) {
                vErrors = [err2];
              }
              else {
                vErrors.push(err2);
              }
              errors++;
            }
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (!valid1) {
            const err3 = { instancePath: instancePath + "/subdomain_type", message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err3];
            }
            else {
              vErrors.push(err3);
            }
            errors++;
            check_SubdomainsCategory.errors = vErrors;
            return false;
          }
          else {
            errors = _errs3;
            if (vErrors !== null) {
              if (_errs3) {
                vErrors.length = _errs3;
              }
              else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.subdomains !== undefined) {
            let data1 = data.subdomains;
            const _errs8 = errors;
            if (errors === _errs8) {
              if (Array.isArray(data1)) {
                var valid2 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs10 = errors;
                  if (!(check_Subdomain(data1[i0], { instancePath: instancePath + "/subdomains/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? check_Subdomain.errors : vErrors.concat(check_Subdomain.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs10 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              }
              else {
                check_SubdomainsCategory.errors = [{ instancePath: instancePath + "/subdomains", message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs8 === errors;
          }
          else {
            var valid0 = true;
          }
        }
      }
    }
    else {
      check_SubdomainsCategory.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_SubdomainsCategory.errors = vErrors;
  return errors === 0;
}
function check_SubdomainsContainer(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.subdomains_categories === undefined) && (missing0 = "subdomains_categories")) {
        check_SubdomainsContainer.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.subdomains_categories !== undefined) {
          let data0 = data.subdomains_categories;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs4 = errors;
                if (!(check_SubdomainsCategory(data0[i0], { instancePath: instancePath + "/subdomains_categories/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                  vErrors = vErrors === null ? check_SubdomainsCategory.errors : vErrors.concat(check_SubdomainsCategory.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
            else {
              check_SubdomainsContainer.errors = [{ instancePath: instancePath + "/subdomains_categories", message: "must be array" }];
              return false;
            }
          }
        }
      }
    }
    else {
      check_SubdomainsContainer.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_SubdomainsContainer.errors = vErrors;
  return errors === 0;
}
function check_OtherOption(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.messages === undefined) && (missing0 = "messages")) {
        check_OtherOption.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.messages !== undefined) {
          let data0 = data.messages;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs4 = errors;
                if (!(check_Message(data0[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                  vErrors = vErrors === null ? check_Message.errors : vErrors.concat(check_Message.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
            else {
              check_OtherOption.errors = [{ instancePath: instancePath + "/messages", message: "must be array" }];
              return false;
            }
          }
        }
      }
    }
    else {
      check_OtherOption.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_OtherOption.errors = vErrors;
  return errors === 0;
}
function check_OtherOptions(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.options === undefined) && (missing0 = "options")) {
        check_OtherOptions.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.options !== undefined) {
          let data0 = data.options;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs4 = errors;
                if (!(check_OtherOption(data0[i0], { instancePath: instancePath + "/options/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                  vErrors = vErrors === null ? check_OtherOption.errors : vErrors.concat(check_OtherOption.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
            else {
              check_OtherOptions.errors = [{ instancePath: instancePath + "/options", message: "must be array" }];
              return false;
            }
          }
        }
      }
    }
    else {
      check_OtherOptions.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_OtherOptions.errors = vErrors;
  return errors === 0;
}
function check_ArticleReference(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === undefined) && (missing0 = "id")) {
        check_ArticleReference.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.id !== undefined) {
          if (typeof data.id !== "string") {
            check_ArticleReference.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
            return false;
          }
        }
      }
    }
    else {
      check_ArticleReference.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_ArticleReference.errors = vErrors;
  return errors === 0;
}
function check_InformationArticles(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.information_articles === undefined) && (missing0 = "information_articles")) {
        check_InformationArticles.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.information_articles !== undefined) {
          let data0 = data.information_articles;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs4 = errors;
                if (!(check_ArticleReference(data0[i0], { instancePath: instancePath + "/information_articles/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                  vErrors = vErrors === null ? check_ArticleReference.errors : vErrors.concat(check_ArticleReference.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
            else {
              check_InformationArticles.errors = [{ instancePath: instancePath + "/information_articles", message: "must be array" }];
              return false;
            }
          }
        }
      }
    }
    else {
      check_InformationArticles.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_InformationArticles.errors = vErrors;
  return errors === 0;
}
function check_SummaryFactor(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((((((data.cui === undefined) && (missing0 = "cui")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.rank === undefined) && (missing0 = "rank"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.long_name === undefined) && (missing0 = "long_name"))) || ((data.value === undefined) && (missing0 = "value"))) {
        check_SummaryFactor.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.cui !== undefined) {
          const _errs2 = errors;
          if (typeof data.cui !== "string") {
            check_SummaryFactor.errors = [{ instancePath: instancePath + "/cui", message: "must be string" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.type !== undefined) {
            const _errs4 = errors;
            if (typeof data.type !== "string") {
              check_SummaryFactor.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.rank !== undefined) {
              let data2 = data.rank;
              const _errs6 = errors;
              if (!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) {
                check_SummaryFactor.errors = [{ instancePath: instancePath + "/rank", message: "must be integer" }];
                return false;
              }
              var valid0 = _errs6 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== undefined) {
                const _errs8 = errors;
                if (typeof data.name !== "string") {
                  check_SummaryFactor.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              }
              else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.long_name !== undefined) {
                  const _errs10 = errors;
                  if (typeof data.long_name !== "string") {
                    check_SummaryFactor.errors = [{ instancePath: instancePath + "/long_name", message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs10 === errors;
                }
                else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.value !== undefined) {
                    const _errs12 = errors;
                    if (typeof data.value !== "string") {
                      check_SummaryFactor.errors = [{ instancePath: instancePath + "/value", message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs12 === errors;
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
    else {
      check_SummaryFactor.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_SummaryFactor.errors = vErrors;
  return errors === 0;
}
function check_SummarySymptom(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((((data.severity === undefined) && (missing0 = "severity")) || ((data.cui === undefined) && (missing0 = "cui"))) || ((data.name === undefined) && (missing0 = "name"))) {
        check_SummarySymptom.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.severity !== undefined) {
          const _errs2 = errors;
          if (typeof data.severity !== "string") {
            check_SummarySymptom.errors = [{ instancePath: instancePath + "/severity", message: "must be string" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.cui !== undefined) {
            const _errs4 = errors;
            if (typeof data.cui !== "string") {
              check_SummarySymptom.errors = [{ instancePath: instancePath + "/cui", message: "must be string" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== undefined) {
              const _errs6 = errors;
              if (typeof data.name !== "string") {
                check_SummarySymptom.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
                return false;
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
      check_SummarySymptom.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_SummarySymptom.errors = vErrors;
  return errors === 0;
}
function check_ReportSummary(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((((((data.age === undefined) && (missing0 = "age")) || ((data.gender === undefined) && (missing0 = "gender"))) || ((data.factors_present === undefined) && (missing0 = "factors_present"))) || ((data.duration === undefined) && (missing0 = "duration"))) || ((data.initial_symptoms === undefined) && (missing0 = "initial_symptoms"))) || ((data.additional_symptoms === undefined) && (missing0 = "additional_symptoms"))) {
        check_ReportSummary.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.age !== undefined) {
          let data0 = data.age;
          const _errs2 = errors;
          if (!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) {
            check_ReportSummary.errors = [{ instancePath: instancePath + "/age", message: "must be integer" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.gender !== undefined) {
            const _errs4 = errors;
            if (!(check_Gender(data.gender, { instancePath: instancePath + "/gender", parentData: data, parentDataProperty: "gender", rootData, dynamicAnchors }))) {
              vErrors = vErrors === null ? check_Gender.errors : vErrors.concat(check_Gender.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.factors_present !== undefined) {
              let data2 = data.factors_present;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!(check_SummaryFactor(data2[i0], { instancePath: instancePath + "/factors_present/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                      vErrors = vErrors === null ? check_SummaryFactor.errors : vErrors.concat(check_SummaryFactor.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
                else {
                  check_ReportSummary.errors = [{ instancePath: instancePath + "/factors_present", message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.duration !== undefined) {
                const _errs8 = errors;
                if (typeof data.duration !== "string") {
                  check_ReportSummary.errors = [{ instancePath: instancePath + "/duration", message: "must be string" }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              }
              else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.initial_symptoms !== undefined) {
                  let data5 = data.initial_symptoms;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data5)) {
                      var valid2 = true;
                      const len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs12 = errors;
                        if (!(check_SummarySymptom(data5[i1], { instancePath: instancePath + "/initial_symptoms/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                          vErrors = vErrors === null ? check_SummarySymptom.errors : vErrors.concat(check_SummarySymptom.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs12 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                    else {
                      check_ReportSummary.errors = [{ instancePath: instancePath + "/initial_symptoms", message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                }
                else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.additional_symptoms !== undefined) {
                    let data7 = data.additional_symptoms;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (Array.isArray(data7)) {
                        var valid3 = true;
                        const len2 = data7.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          const _errs15 = errors;
                          if (!(check_SummarySymptom(data7[i2], { instancePath: instancePath + "/additional_symptoms/" + i2, parentData: data7, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? check_SummarySymptom.errors : vErrors.concat(check_SummarySymptom.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs15 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      }
                      else {
                        check_ReportSummary.errors = [{ instancePath: instancePath + "/additional_symptoms", message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs13 === errors;
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
    else {
      check_ReportSummary.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_ReportSummary.errors = vErrors;
  return errors === 0;
}
function check_Report(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.overall_outcome === undefined) && (missing0 = "overall_outcome")) {
        check_Report.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.overall_outcome !== undefined) {
          const _errs2 = errors;
          if (!(check_OverallOutcome(data.overall_outcome, { instancePath: instancePath + "/overall_outcome", parentData: data, parentDataProperty: "overall_outcome", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? check_OverallOutcome.errors : vErrors.concat(check_OverallOutcome.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.subdomains_container !== undefined) {
            const _errs3 = errors;
            if (!(check_SubdomainsContainer(data.subdomains_container, { instancePath: instancePath + "/subdomains_container", parentData: data, parentDataProperty: "subdomains_container", rootData, dynamicAnchors }))) {
              vErrors = vErrors === null ? check_SubdomainsContainer.errors : vErrors.concat(check_SubdomainsContainer.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.other_options !== undefined) {
              const _errs4 = errors;
              if (!(check_OtherOptions(data.other_options, { instancePath: instancePath + "/other_options", parentData: data, parentDataProperty: "other_options", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? check_OtherOptions.errors : vErrors.concat(check_OtherOptions.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.information_articles !== undefined) {
                const _errs5 = errors;
                if (!(check_InformationArticles(data.information_articles, { instancePath: instancePath + "/information_articles", parentData: data, parentDataProperty: "information_articles", rootData, dynamicAnchors }))) {
                  vErrors = vErrors === null ? check_InformationArticles.errors : vErrors.concat(check_InformationArticles.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              }
              else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.summary !== undefined) {
                  const _errs6 = errors;
                  if (!(check_ReportSummary(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? check_ReportSummary.errors : vErrors.concat(check_ReportSummary.errors);
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
      }
    }
    else {
      check_Report.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_Report.errors = vErrors;
  return errors === 0;
}
function check_QuestionStep(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.question === undefined) && (missing0 = "question")) {
        check_QuestionStep.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.question !== undefined) {
          const _errs2 = errors;
          if (!(check_Question(data.question, { instancePath: instancePath + "/question", parentData: data, parentDataProperty: "question", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? check_Question.errors : vErrors.concat(check_Question.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.report !== undefined) {
            const _errs3 = errors;
            if (!(check_Report(data.report, { instancePath: instancePath + "/report", parentData: data, parentDataProperty: "report", rootData, dynamicAnchors }))) {
              vErrors = vErrors === null ? check_Report.errors : vErrors.concat(check_Report.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
        }
      }
    }
    else {
      check_QuestionStep.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_QuestionStep.errors = vErrors;
  return errors === 0;
}
function check_ReportStep(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.report === undefined) && (missing0 = "report")) {
        check_ReportStep.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.question !== undefined) {
          const _errs2 = errors;
          if (!(check_Question(data.question, { instancePath: instancePath + "/question", parentData: data, parentDataProperty: "question", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? check_Question.errors : vErrors.concat(check_Question.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.report !== undefined) {
            const _errs3 = errors;
            if (!(check_Report(data.report, { instancePath: instancePath + "/report", parentData: data, parentDataProperty: "report", rootData, dynamicAnchors }))) {
              vErrors = vErrors === null ? check_Report.errors : vErrors.concat(check_Report.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
        }
      }
    }
    else {
      check_ReportStep.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_ReportStep.errors = vErrors;
  return errors === 0;
}
function check_ConsultationState(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!(check_QuestionStep(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? check_QuestionStep.errors : vErrors.concat(check_QuestionStep.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!(check_ReportStep(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
      vErrors = vErrors === null ? check_ReportStep.errors : vErrors.concat(check_ReportStep.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    }
    else {
      vErrors.push(err0);
    }
    errors++;
    check_ConsultationState.errors = vErrors;
    return false;
  }
  else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      }
      else {
        vErrors = null;
      }
    }
  }
  check_ConsultationState.errors = vErrors;
  return errors === 0;
}
function check_AnswerInput(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((data.type === undefined) && (missing0 = "type")) || ((data.included === undefined) && (missing0 = "included"))) {
        check_AnswerInput.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.type !== undefined) {
          const _errs2 = errors;
          if (!(check_QuestionType(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? check_QuestionType.errors : vErrors.concat(check_QuestionType.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.included !== undefined) {
            let data1 = data.included;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (typeof data1[i0] !== "string") {
                    check_AnswerInput.errors = [{ instancePath: instancePath + "/included/" + i0, message: "must be string" }];
                    return false;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
              else {
                check_AnswerInput.errors = [{ instancePath: instancePath + "/included", message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.excluded !== undefined) {
              let data3 = data.excluded;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (Array.isArray(data3)) {
                  var valid2 = true;
                  const len1 = data3.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs9 = errors;
                    if (typeof data3[i1] !== "string") {
                      check_AnswerInput.errors = [{ instancePath: instancePath + "/excluded/" + i1, message: "must be string" }];
                      return false;
                    }
                    var valid2 = _errs9 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
                else {
                  check_AnswerInput.errors = [{ instancePath: instancePath + "/excluded", message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs7 === errors;
            }
            else {
              var valid0 = true;
            }
          }
        }
      }
    }
    else {
      check_AnswerInput.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_AnswerInput.errors = vErrors;
  return errors === 0;
}
function check_ConsultationReport(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.report === undefined) && (missing0 = "report")) {
        check_ConsultationReport.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.report !== undefined) {
          if (!(check_Report(data.report, { instancePath: instancePath + "/report", parentData: data, parentDataProperty: "report", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? check_Report.errors : vErrors.concat(check_Report.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    else {
      check_ConsultationReport.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_ConsultationReport.errors = vErrors;
  return errors === 0;
}
function check_SymptomMatch(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((((data.id === undefined) && (missing0 = "id")) || ((data.cui === undefined) && (missing0 = "cui"))) || ((data.user_facing_name === undefined) && (missing0 = "user_facing_name"))) || ((data.highlight === undefined) && (missing0 = "highlight"))) {
        check_SymptomMatch.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            check_SymptomMatch.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.cui !== undefined) {
            const _errs3 = errors;
            if (typeof data.cui !== "string") {
              check_SymptomMatch.errors = [{ instancePath: instancePath + "/cui", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.user_facing_name !== undefined) {
              const _errs5 = errors;
              if (typeof data.user_facing_name !== "string") {
                check_SymptomMatch.errors = [{ instancePath: instancePath + "/user_facing_name", message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.medical_name !== undefined) {
                const _errs7 = errors;
                if (typeof data.medical_name !== "string") {
                  check_SymptomMatch.errors = [{ instancePath: instancePath + "/medical_name", message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              }
              else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.highlight !== undefined) {
                  const _errs9 = errors;
                  if (typeof data.highlight !== "string") {
                    check_SymptomMatch.errors = [{ instancePath: instancePath + "/highlight", message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
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
      check_SymptomMatch.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_SymptomMatch.errors = vErrors;
  return errors === 0;
}
function check_SymptomSearchResult(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((data.user_facing_prefix === undefined) && (missing0 = "user_facing_prefix")) || ((data.autocomplete === undefined) && (missing0 = "autocomplete"))) {
        check_SymptomSearchResult.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.user_facing_prefix !== undefined) {
          const _errs1 = errors;
          if (typeof data.user_facing_prefix !== "string") {
            check_SymptomSearchResult.errors = [{ instancePath: instancePath + "/user_facing_prefix", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.autocomplete !== undefined) {
            let data1 = data.autocomplete;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!(check_SymptomMatch(data1[i0], { instancePath: instancePath + "/autocomplete/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? check_SymptomMatch.errors : vErrors.concat(check_SymptomMatch.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
              else {
                check_SymptomSearchResult.errors = [{ instancePath: instancePath + "/autocomplete", message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
        }
      }
    }
    else {
      check_SymptomSearchResult.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_SymptomSearchResult.errors = vErrors;
  return errors === 0;
}
function check_Article(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== undefined) {
        if (typeof data.id !== "string") {
          check_Article.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
          return false;
        }
      }
    }
    else {
      check_Article.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_Article.errors = vErrors;
  return errors === 0;
}
function check_ArticleList(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (Array.isArray(data)) {
      var valid1 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs3 = errors;
        if (!(check_Article(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
          vErrors = vErrors === null ? check_Article.errors : vErrors.concat(check_Article.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (!valid1) {
          break;
        }
      }
    }
    else {
      const err0 = { instancePath, message: "must be array" };
      if (vErrors === null) {
        vErrors = [err0];
      }
      else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs4 = errors;
    if (errors === _errs4) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
      }
      else {
        const err1 = { instancePath, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err1];
        }
        else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err2];
    }
    else {
      vErrors.push(err2);
    }
    errors++;
    check_ArticleList.errors = vErrors;
    return false;
  }
  else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      }
      else {
        vErrors = null;
      }
    }
  }
  check_ArticleList.errors = vErrors;
  return errors === 0;
}
function check_AnalyticsEventInput(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((data.event === undefined) && (missing0 = "event")) || ((data.value === undefined) && (missing0 = "value"))) {
        check_AnalyticsEventInput.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.event !== undefined) {
          const _errs1 = errors;
          if (typeof data.event !== "string") {
            check_AnalyticsEventInput.errors = [{ instancePath: instancePath + "/event", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.value !== undefined) {
            let data1 = data.value;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              }
              else {
                check_AnalyticsEventInput.errors = [{ instancePath: instancePath + "/value", message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
        }
      }
    }
    else {
      check_AnalyticsEventInput.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_AnalyticsEventInput.errors = vErrors;
  return errors === 0;
}
function check_AnalyticsReceipt(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
    }
    else {
      check_AnalyticsReceipt.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_AnalyticsReceipt.errors = vErrors;
  return errors === 0;
}
function check_FeedbackInput(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((((data.stars === undefined) && (missing0 = "stars")) || ((data.labels === undefined) && (missing0 = "labels"))) || ((data.message === undefined) && (missing0 = "message"))) {
        check_FeedbackInput.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.stars !== undefined) {
          let data0 = data.stars;
          const _errs1 = errors;
          if (!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) {
            check_FeedbackInput.errors = [{ instancePath: instancePath + "/stars", message: "must be integer" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.labels !== undefined) {
            let data1 = data.labels;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (typeof data1[i0] !== "string") {
                    check_FeedbackInput.errors = [{ instancePath: instancePath + "/labels/" + i0, message: "must be string" }];
                    return false;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
              else {
                check_FeedbackInput.errors = [{ instancePath: instancePath + "/labels", message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.message !== undefined) {
              const _errs7 = errors;
              if (typeof data.message !== "string") {
                check_FeedbackInput.errors = [{ instancePath: instancePath + "/message", message: "must be string" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            }
            else {
              var valid0 = true;
            }
          }
        }
      }
    }
    else {
      check_FeedbackInput.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_FeedbackInput.errors = vErrors;
  return errors === 0;
}
export const createAccessToken = { operationId: "createAccessToken", request: check_LoginInput, responses: { "200": check_AccessToken, "400": check_Error, "401": check_Error } };
export const getTerms = { operationId: "getTerms", responses: { "200": check_Terms, "401": check_Error } };
export const acceptTerms = { operationId: "acceptTerms", request: check_TermsAcceptanceInput, responses: { "200": check_TermsAccepted, "400": check_Error, "401": check_Error } };
export const startConsultation = { operationId: "startConsultation", request: check_InitialQueryInput, responses: { "200": check_ConsultationState, "400": check_Error, "401": check_Error, "403": check_Error } };
export const getConsultation = { operationId: "getConsultation", responses: { "200": check_ConsultationState, "401": check_Error, "403": check_Error, "404": check_Error } };
export const answerQuestion = { operationId: "answerQuestion", request: check_AnswerInput, responses: { "200": check_ConsultationState, "400": check_Error, "401": check_Error, "403": check_Error, "404": check_Error } };
export const undoAnswer = { operationId: "undoAnswer", responses: { "200": check_ConsultationState, "401": check_Error, "403": check_Error, "404": check_Error } };
export const getReport = { operationId: "getReport", responses: { "200": check_ConsultationReport, "401": check_Error, "403": check_Error, "404": check_Error } };
export const searchSymptoms = { operationId: "searchSymptoms", responses: { "200": check_SymptomSearchResult, "400": check_Error, "401": check_Error, "403": check_Error } };
export const listArticles = { operationId: "listArticles", responses: { "200": check_ArticleList, "400": check_Error, "401": check_Error, "403": check_Error } };
export const getArticle = { operationId: "getArticle", responses: { "200": check_Article, "401": check_Error, "403": check_Error, "404": check_Error } };
export const recordEvent = { operationId: "recordEvent", request: check_AnalyticsEventInput, responses: { "200": check_AnalyticsReceipt, "400": check_Error, "401": check_Error, "403": check_Error } };
export const sendFeedback = { operationId: "sendFeedback", request: check_FeedbackInput, responses: { "200": check_AnalyticsReceipt, "400": check_Error, "401": check_Error, "403": check_Error } };
