// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import { func1 } from "./validators-ucs2length.js";
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const formats2 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function check_User(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((((((((((((((data.Active === undefined) && (missing0 = "Active")) || ((data.UserId === undefined) && (missing0 = "UserId"))) || ((data.Email === undefined) && (missing0 = "Email"))) || ((data.AvailableStudents === undefined) && (missing0 = "AvailableStudents"))) || ((data.IpadPin === undefined) && (missing0 = "IpadPin"))) || ((data.Title === undefined) && (missing0 = "Title"))) || ((data.Username === undefined) && (missing0 = "Username"))) || ((data.LastName === undefined) && (missing0 = "LastName"))) || ((data.FirstName === undefined) && (missing0 = "FirstName"))) || ((data.Groups === undefined) && (missing0 = "Groups"))) || ((data.Sites === undefined) && (missing0 = "Sites"))) || ((data.AccessAllStudents === undefined) && (missing0 = "AccessAllStudents"))) || ((data.ExternalId === undefined) && (missing0 = "ExternalId"))) || ((data.NeedsReset === undefined) && (missing0 = "NeedsReset"))) {
        check_User.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.Active !== undefined) {
          const _errs1 = errors;
          if (typeof data.Active !== "boolean") {
            check_User.errors = [{ instancePath: instancePath + "/Active", message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.UserId !== undefined) {
            let data1 = data.UserId;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (!(formats0.test(data1))) {
                    check_User.errors = [{ instancePath: instancePath + "/UserId", message: "must match format \"" + "uuid" + "\"" }];
                    return false;
                  }
                }
                else {
                  check_User.errors = [{ instancePath: instancePath + "/UserId", message: "must be string" }];
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
            if (data.Email !== undefined) {
              let data2 = data.Email;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!(formats2.test(data2))) {
                      check_User.errors = [{ instancePath: instancePath + "/Email", message: "must match format \"" + "email" + "\"" }];
                      return false;
                    }
                  }
                  else {
                    check_User.errors = [{ instancePath: instancePath + "/Email", message: "must be string" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.AvailableStudents !== undefined) {
                let data3 = data.AvailableStudents;
                const _errs7 = errors;
                if ((!(Array.isArray(data3))) && (data3 !== null)) {
                  check_User.errors = [{ instancePath: instancePath + "/AvailableStudents", message: "must be array,null" }];
                  return false;
                }
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data4 = data3[i0];
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (errors === _errs9) {
                          if (typeof data4 === "string") {
                            if (!(formats0.test(data4))) {
                              check_User.errors = [{ instancePath: instancePath + "/AvailableStudents/" + i0, message: "must match format \"" + "uuid" + "\"" }];
                              return false;
                            }
                          }
                          else {
                            check_User.errors = [{ instancePath: instancePath + "/AvailableStudents/" + i0, message: "must be string" }];
                            return false;
                          }
                        }
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              }
              else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.IpadPin !== undefined) {
                  const _errs11 = errors;
                  if (typeof data.IpadPin !== "string") {
                    check_User.errors = [{ instancePath: instancePath + "/IpadPin", message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                }
                else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Title !== undefined) {
                    const _errs13 = errors;
                    if (typeof data.Title !== "string") {
                      check_User.errors = [{ instancePath: instancePath + "/Title", message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs13 === errors;
                  }
                  else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.Username !== undefined) {
                      const _errs15 = errors;
                      if (typeof data.Username !== "string") {
                        check_User.errors = [{ instancePath: instancePath + "/Username", message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    }
                    else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.LastName !== undefined) {
                        const _errs17 = errors;
                        if (typeof data.LastName !== "string") {
                          check_User.errors = [{ instancePath: instancePath + "/LastName", message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs17 === errors;
                      }
                      else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.FirstName !== undefined) {
                          const _errs19 = errors;
                          if (typeof data.FirstName !== "string") {
                            check_User.errors = [{ instancePath: instancePath + "/FirstName", message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs19 === errors;
                        }
                        else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.Groups !== undefined) {
                            let data10 = data.Groups;
                            const _errs21 = errors;
                            if (errors === _errs21) {
                              if (Array.isArray(data10)) {
                                var valid2 = true;
                                const len1 = data10.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let data11 = data10[i1];
                                  const _errs23 = errors;
                                  if (errors === _errs23) {
                                    if (errors === _errs23) {
                                      if (typeof data11 === "string") {
                                        if (!(formats0.test(data11))) {
                                          check_User.errors = [{ instancePath: instancePath + "/Groups/" + i1, message: "must match format \"" + "uuid" + "\"" }];
                                          return false;
                                        }
                                      }
                                      else {
                                        check_User.errors = [{ instancePath: instancePath + "/Groups/" + i1, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid2 = _errs23 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              }
                              else {
                                check_User.errors = [{ instancePath: instancePath + "/Groups", message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs21 === errors;
                          }
                          else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.Sites !== undefined) {
                              let data12 = data.Sites;
                              const _errs25 = errors;
                              if (errors === _errs25) {
                                if (Array.isArray(data12)) {
                                  var valid3 = true;
                                  const len2 = data12.length;
                                  for (let i2 = 0; i2 < len2; i2++) {
                                    let data13 = data12[i2];
                                    const _errs27 = errors;
                                    if (errors === _errs27) {
                                      if (errors === _errs27) {
                                        if (typeof data13 === "string") {
                                          if (!(formats0.test(data13))) {
                                            check_User.errors = [{ instancePath: instancePath + "/Sites/" + i2, message: "must match format \"" + "uuid" + "\"" }];
                                            return false;
                                          }
                                        }
                                        else {
                                          check_User.errors = [{ instancePath: instancePath + "/Sites/" + i2, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid3 = _errs27 === errors;
                                    if (!valid3) {
                                      break;
                                    }
                                  }
                                }
                                else {
                                  check_User.errors = [{ instancePath: instancePath + "/Sites", message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs25 === errors;
                            }
                            else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.AccessAllStudents !== undefined) {
                                const _errs29 = errors;
                                if (typeof data.AccessAllStudents !== "boolean") {
                                  check_User.errors = [{ instancePath: instancePath + "/AccessAllStudents", message: "must be boolean" }];
                                  return false;
                                }
                                var valid0 = _errs29 === errors;
                              }
                              else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.ExternalId !== undefined) {
                                  let data15 = data.ExternalId;
                                  const _errs31 = errors;
                                  if ((typeof data15 !== "string") && (data15 !== null)) {
                                    check_User.errors = [{ instancePath: instancePath + "/ExternalId", message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid0 = _errs31 === errors;
                                }
                                else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.NeedsReset !== undefined) {
                                    const _errs33 = errors;
                                    if (typeof data.NeedsReset !== "boolean") {
                                      check_User.errors = [{ instancePath: instancePath + "/NeedsReset", message: "must be boolean" }];
                                      return false;
                                    }
                                    var valid0 = _errs33 === errors;
                                  }
                                  else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.SelectedSites !== undefined) {
                                      let data17 = data.SelectedSites;
                                      const _errs35 = errors;
                                      if (errors === _errs35) {
                                        if (Array.isArray(data17)) {
                                          var valid4 = true;
                                          const len3 = data17.length;
                                          for (let i3 = 0; i3 < len3; i3++) {
                                            let data18 = data17[i3];
                                            const _errs37 = errors;
                                            if (errors === _errs37) {
                                              if (errors === _errs37) {
                                                if (typeof data18 === "string") {
                                                  if (!(formats0.test(data18))) {
                                                    check_User.errors = [{ instancePath: instancePath + "/SelectedSites/" + i3, message: "must match format \"" + "uuid" + "\"" }];
                                                    return false;
                                                  }
                                                }
                                                else {
                                                  check_User.errors = [{ instancePath: instancePath + "/SelectedSites/" + i3, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid4 = _errs37 === errors;
                                            if (!valid4) {
                                              break;
                                            }
                                          }
                                        }
                                        else {
                                          check_User.errors = [{ instancePath: instancePath + "/SelectedSites", message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs35 === errors;
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
function check_Error(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Message !== undefined) {
        if (typeof data.Message !== "string") {
          check_Error.errors = [{ instancePath: instancePath + "/Message", message: "must be string" }];
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
function check_UserUpdate(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Email !== undefined) {
        let data0 = data.Email;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!(formats2.test(data0))) {
                check_UserUpdate.errors = [{ instancePath: instancePath + "/Email", message: "must match format \"" + "email" + "\"" }];
                return false;
              }
            }
            else {
              check_UserUpdate.errors = [{ instancePath: instancePath + "/Email", message: "must be string" }];
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
        if (data.Username !== undefined) {
          const _errs3 = errors;
          if (typeof data.Username !== "string") {
            check_UserUpdate.errors = [{ instancePath: instancePath + "/Username", message: "must be string" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.LastName !== undefined) {
            const _errs5 = errors;
            if (typeof data.LastName !== "string") {
              check_UserUpdate.errors = [{ instancePath: instancePath + "/LastName", message: "must be string" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.FirstName !== undefined) {
              const _errs7 = errors;
              if (typeof data.FirstName !== "string") {
                check_UserUpdate.errors = [{ instancePath: instancePath + "/FirstName", message: "must be string" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Title !== undefined) {
                const _errs9 = errors;
                if (typeof data.Title !== "string") {
                  check_UserUpdate.errors = [{ instancePath: instancePath + "/Title", message: "must be string" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              }
              else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.AccessAllStudents !== undefined) {
                  const _errs11 = errors;
                  if (typeof data.AccessAllStudents !== "boolean") {
                    check_UserUpdate.errors = [{ instancePath: instancePath + "/AccessAllStudents", message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                }
                else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Password !== undefined) {
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (errors === _errs13) {
                        if (!(typeof data.Password === "string")) {
                          check_UserUpdate.errors = [{ instancePath: instancePath + "/Password", message: "must be string" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs13 === errors;
                  }
                  else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.IpadPin !== undefined) {
                      const _errs15 = errors;
                      if (typeof data.IpadPin !== "string") {
                        check_UserUpdate.errors = [{ instancePath: instancePath + "/IpadPin", message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    }
                    else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.Groups !== undefined) {
                        let data8 = data.Groups;
                        const _errs17 = errors;
                        if (errors === _errs17) {
                          if (Array.isArray(data8)) {
                            var valid1 = true;
                            const len0 = data8.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data9 = data8[i0];
                              const _errs19 = errors;
                              if (errors === _errs19) {
                                if (errors === _errs19) {
                                  if (typeof data9 === "string") {
                                    if (!(formats0.test(data9))) {
                                      check_UserUpdate.errors = [{ instancePath: instancePath + "/Groups/" + i0, message: "must match format \"" + "uuid" + "\"" }];
                                      return false;
                                    }
                                  }
                                  else {
                                    check_UserUpdate.errors = [{ instancePath: instancePath + "/Groups/" + i0, message: "must be string" }];
                                    return false;
                                  }
                                }
                              }
                              var valid1 = _errs19 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          }
                          else {
                            check_UserUpdate.errors = [{ instancePath: instancePath + "/Groups", message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs17 === errors;
                      }
                      else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.Sites !== undefined) {
                          let data10 = data.Sites;
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (Array.isArray(data10)) {
                              var valid2 = true;
                              const len1 = data10.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let data11 = data10[i1];
                                const _errs23 = errors;
                                if (errors === _errs23) {
                                  if (errors === _errs23) {
                                    if (typeof data11 === "string") {
                                      if (!(formats0.test(data11))) {
                                        check_UserUpdate.errors = [{ instancePath: instancePath + "/Sites/" + i1, message: "must match format \"" + "uuid" + "\"" }];
                                        return false;
                                      }
                                    }
                                    else {
                                      check_UserUpdate.errors = [{ instancePath: instancePath + "/Sites/" + i1, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid2 = _errs23 === errors;
                                if (!valid2) {
                                  break;
                                }
                              }
                            }
                            else {
                              check_UserUpdate.errors = [{ instancePath: instancePath + "/Sites", message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs21 === errors;
                        }
                        else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.ExternalId !== undefined) {
                            let data12 = data.ExternalId;
                            const _errs25 = errors;
                            if ((typeof data12 !== "string") && (data12 !== null)) {
                              check_UserUpdate.errors = [{ instancePath: instancePath + "/ExternalId", message: "must be string,null" }];
                              return false;
                            }
                            var valid0 = _errs25 === errors;
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
    }
    else {
      check_UserUpdate.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_UserUpdate.errors = vErrors;
  return errors === 0;
}
function check_UserCreate(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(check_UserUpdate(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? check_UserUpdate.errors : vErrors.concat(check_UserUpdate.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((((((((data.Email === undefined) && (missing0 = "Email")) || ((data.Password === undefined) && (missing0 = "Password"))) || ((data.IpadPin === undefined) && (missing0 = "IpadPin"))) || ((data.Username === undefined) && (missing0 = "Username"))) || ((data.LastName === undefined) && (missing0 = "LastName"))) || ((data.FirstName === undefined) && (missing0 = "FirstName"))) || ((data.Groups === undefined) && (missing0 = "Groups"))) || ((data.Sites === undefined) && (missing0 = "Sites"))) {
        check_UserCreate.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
    }
  }
  check_UserCreate.errors = vErrors;
  return errors === 0;
}
function check_Group(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((((data.GroupId === undefined) && (missing0 = "GroupId")) || ((data.Name === undefined) && (missing0 = "Name"))) || ((data.Description === undefined) && (missing0 = "Description"))) {
        check_Group.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.GroupId !== undefined) {
          let data0 = data.GroupId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (!(formats0.test(data0))) {
                  check_Group.errors = [{ instancePath: instancePath + "/GroupId", message: "must match format \"" + "uuid" + "\"" }];
                  return false;
                }
              }
              else {
                check_Group.errors = [{ instancePath: instancePath + "/GroupId", message: "must be string" }];
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
          if (data.Name !== undefined) {
            const _errs3 = errors;
            if (typeof data.Name !== "string") {
              check_Group.errors = [{ instancePath: instancePath + "/Name", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Description !== undefined) {
              const _errs5 = errors;
              if (typeof data.Description !== "string") {
                check_Group.errors = [{ instancePath: instancePath + "/Description", message: "must be string" }];
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
      check_Group.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_Group.errors = vErrors;
  return errors === 0;
}
function listUserGroups_200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!(check_Group(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
          vErrors = vErrors === null ? check_Group.errors : vErrors.concat(check_Group.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    }
    else {
      listUserGroups_200.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  listUserGroups_200.errors = vErrors;
  return errors === 0;
}
const formats28 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?$/;
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", "u");
function check_LocalDateTime(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!pattern3.test(data)) {
          check_LocalDateTime.errors = [{ instancePath, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" + "\"" }];
          return false;
        }
        else {
          if (!(formats28.test(data))) {
            check_LocalDateTime.errors = [{ instancePath, message: "must match format \"" + "date-time-local" + "\"" }];
            return false;
          }
        }
      }
      else {
        check_LocalDateTime.errors = [{ instancePath, message: "must be string" }];
        return false;
      }
    }
  }
  check_LocalDateTime.errors = vErrors;
  return errors === 0;
}
function check_BaselineCriteriaInput(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.CorrectRequired !== undefined) {
        let data0 = data.CorrectRequired;
        const _errs1 = errors;
        if (!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) {
          check_BaselineCriteriaInput.errors = [{ instancePath: instancePath + "/CorrectRequired", message: "must be integer" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      }
      else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.TrialsRequired !== undefined) {
          let data1 = data.TrialsRequired;
          const _errs3 = errors;
          if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            check_BaselineCriteriaInput.errors = [{ instancePath: instancePath + "/TrialsRequired", message: "must be integer" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Sequential !== undefined) {
            const _errs5 = errors;
            if (typeof data.Sequential !== "boolean") {
              check_BaselineCriteriaInput.errors = [{ instancePath: instancePath + "/Sequential", message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.TrialsPerDay !== undefined) {
              let data3 = data.TrialsPerDay;
              const _errs7 = errors;
              if (!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) {
                check_BaselineCriteriaInput.errors = [{ instancePath: instancePath + "/TrialsPerDay", message: "must be integer" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ContinueBaseline !== undefined) {
                const _errs9 = errors;
                if (typeof data.ContinueBaseline !== "boolean") {
                  check_BaselineCriteriaInput.errors = [{ instancePath: instancePath + "/ContinueBaseline", message: "must be boolean" }];
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
    else {
      check_BaselineCriteriaInput.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_BaselineCriteriaInput.errors = vErrors;
  return errors === 0;
}
function check_BaselineCriteria(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(check_BaselineCriteriaInput(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? check_BaselineCriteriaInput.errors : vErrors.concat(check_BaselineCriteriaInput.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((((data.CorrectRequired === undefined) && (missing0 = "CorrectRequired")) || ((data.TrialsRequired === undefined) && (missing0 = "TrialsRequired"))) || ((data.Sequential === undefined) && (missing0 = "Sequential"))) || ((data.TrialsPerDay === undefined) && (missing0 = "TrialsPerDay"))) {
        check_BaselineCriteria.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
    }
  }
  check_BaselineCriteria.errors = vErrors;
  return errors === 0;
}
function check_MasteryCriteriaInput(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Consecutive !== undefined) {
        let data0 = data.Consecutive;
        const _errs1 = errors;
        if (!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) {
          check_MasteryCriteriaInput.errors = [{ instancePath: instancePath + "/Consecutive", message: "must be integer" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      }
      else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.FirstTrial !== undefined) {
          const _errs3 = errors;
          if (typeof data.FirstTrial !== "boolean") {
            check_MasteryCriteriaInput.errors = [{ instancePath: instancePath + "/FirstTrial", message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.IndependentResponsePercentage !== undefined) {
            let data2 = data.IndependentResponsePercentage;
            const _errs5 = errors;
            if (!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) {
              check_MasteryCriteriaInput.errors = [{ instancePath: instancePath + "/IndependentResponsePercentage", message: "must be integer" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.MinimumNumberOfTrials !== undefined) {
              let data3 = data.MinimumNumberOfTrials;
              const _errs7 = errors;
              if (!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) {
                check_MasteryCriteriaInput.errors = [{ instancePath: instancePath + "/MinimumNumberOfTrials", message: "must be integer" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.MinimumNumberOfTherapists !== undefined) {
                let data4 = data.MinimumNumberOfTherapists;
                const _errs9 = errors;
                if (!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) {
                  check_MasteryCriteriaInput.errors = [{ instancePath: instancePath + "/MinimumNumberOfTherapists", message: "must be integer" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              }
              else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.ColdProbe !== undefined) {
                  const _errs11 = errors;
                  if (typeof data.ColdProbe !== "boolean") {
                    check_MasteryCriteriaInput.errors = [{ instancePath: instancePath + "/ColdProbe", message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                }
                else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.HourToCheck1 !== undefined) {
                    let data6 = data.HourToCheck1;
                    const _errs13 = errors;
                    if (!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) {
                      check_MasteryCriteriaInput.errors = [{ instancePath: instancePath + "/HourToCheck1", message: "must be integer" }];
                      return false;
                    }
                    var valid0 = _errs13 === errors;
                  }
                  else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.HourToCheck2 !== undefined) {
                      let data7 = data.HourToCheck2;
                      const _errs15 = errors;
                      if (!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) {
                        check_MasteryCriteriaInput.errors = [{ instancePath: instancePath + "/HourToCheck2", message: "must be integer" }];
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    }
                    else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.HourToCheck3 !== undefined) {
                        let data8 = data.HourToCheck3;
                        const _errs17 = errors;
                        if (!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) {
                          check_MasteryCriteriaInput.errors = [{ instancePath: instancePath + "/HourToCheck3", message: "must be integer" }];
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
    else {
      check_MasteryCriteriaInput.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_MasteryCriteriaInput.errors = vErrors;
  return errors === 0;
}
function check_MasteryCriteria(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(check_MasteryCriteriaInput(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? check_MasteryCriteriaInput.errors : vErrors.concat(check_MasteryCriteriaInput.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((((((((((data.Consecutive === undefined) && (missing0 = "Consecutive")) || ((data.FirstTrial === undefined) && (missing0 = "FirstTrial"))) || ((data.IndependentResponsePercentage === undefined) && (missing0 = "IndependentResponsePercentage"))) || ((data.MinimumNumberOfTrials === undefined) && (missing0 = "MinimumNumberOfTrials"))) || ((data.MinimumNumberOfTherapists === undefined) && (missing0 = "MinimumNumberOfTherapists"))) || ((data.ColdProbe === undefined) && (missing0 = "ColdProbe"))) || ((data.HourToCheck1 === undefined) && (missing0 = "HourToCheck1"))) || ((data.HourToCheck2 === undefined) && (missing0 = "HourToCheck2"))) || ((data.HourToCheck3 === undefined) && (missing0 = "HourToCheck3"))) {
        check_MasteryCriteria.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
    }
  }
  check_MasteryCriteria.errors = vErrors;
  return errors === 0;
}
function check_Student(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((((((((((((((((((((((((((data.BCBA === undefined) && (missing0 = "BCBA")) || ((data.LeadTherapistId === undefined) && (missing0 = "LeadTherapistId"))) || ((data.StudentId === undefined) && (missing0 = "StudentId"))) || ((data.FirstName === undefined) && (missing0 = "FirstName"))) || ((data.LastName === undefined) && (missing0 = "LastName"))) || ((data.SiteId === undefined) && (missing0 = "SiteId"))) || ((data.DateOfBirth === undefined) && (missing0 = "DateOfBirth"))) || ((data.EntryDate === undefined) && (missing0 = "EntryDate"))) || ((data.Gender === undefined) && (missing0 = "Gender"))) || ((data.Active === undefined) && (missing0 = "Active"))) || ((data.FatherFirstName === undefined) && (missing0 = "FatherFirstName"))) || ((data.FatherLastName === undefined) && (missing0 = "FatherLastName"))) || ((data.FatherPrimaryPhone === undefined) && (missing0 = "FatherPrimaryPhone"))) || ((data.FatherAlternatePhone === undefined) && (missing0 = "FatherAlternatePhone"))) || ((data.MotherFirstName === undefined) && (missing0 = "MotherFirstName"))) || ((data.MotherLastName === undefined) && (missing0 = "MotherLastName"))) || ((data.MotherPrimaryPhone === undefined) && (missing0 = "MotherPrimaryPhone"))) || ((data.MotherAlternatePhone === undefined) && (missing0 = "MotherAlternatePhone"))) || ((data.DateLastUpdated === undefined) && (missing0 = "DateLastUpdated"))) || ((data.ExternalId === undefined) && (missing0 = "ExternalId"))) || ((data.StudentCode === undefined) && (missing0 = "StudentCode"))) || ((data.Diagnosis === undefined) && (missing0 = "Diagnosis"))) || ((data.BaselineCriteria === undefined) && (missing0 = "BaselineCriteria"))) || ((data.MasteryCriteria === undefined) && (missing0 = "MasteryCriteria"))) || ((data.TimeZone === undefined) && (missing0 = "TimeZone"))) || ((data.IsUsingTeachingSessions === undefined) && (missing0 = "IsUsingTeachingSessions"))) {
        check_Student.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.BCBA !== undefined) {
          let data0 = data.BCBA;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (!(formats0.test(data0))) {
                  check_Student.errors = [{ instancePath: instancePath + "/BCBA", message: "must match format \"" + "uuid" + "\"" }];
                  return false;
                }
              }
              else {
                check_Student.errors = [{ instancePath: instancePath + "/BCBA", message: "must be string" }];
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
          if (data.LeadTherapistId !== undefined) {
            let data1 = data.LeadTherapistId;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (!(formats0.test(data1))) {
                    check_Student.errors = [{ instancePath: instancePath + "/LeadTherapistId", message: "must match format \"" + "uuid" + "\"" }];
                    return false;
                  }
                }
                else {
                  check_Student.errors = [{ instancePath: instancePath + "/LeadTherapistId", message: "must be string" }];
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
            if (data.StudentId !== undefined) {
              let data2 = data.StudentId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!(formats0.test(data2))) {
                      check_Student.errors = [{ instancePath: instancePath + "/StudentId", message: "must match format \"" + "uuid" + "\"" }];
                      return false;
                    }
                  }
                  else {
                    check_Student.errors = [{ instancePath: instancePath + "/StudentId", message: "must be string" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.FirstName !== undefined) {
                const _errs7 = errors;
                if (typeof data.FirstName !== "string") {
                  check_Student.errors = [{ instancePath: instancePath + "/FirstName", message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              }
              else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.LastName !== undefined) {
                  const _errs9 = errors;
                  if (typeof data.LastName !== "string") {
                    check_Student.errors = [{ instancePath: instancePath + "/LastName", message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                }
                else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.SiteId !== undefined) {
                    let data5 = data.SiteId;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (errors === _errs11) {
                        if (typeof data5 === "string") {
                          if (!(formats0.test(data5))) {
                            check_Student.errors = [{ instancePath: instancePath + "/SiteId", message: "must match format \"" + "uuid" + "\"" }];
                            return false;
                          }
                        }
                        else {
                          check_Student.errors = [{ instancePath: instancePath + "/SiteId", message: "must be string" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  }
                  else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.DateOfBirth !== undefined) {
                      const _errs13 = errors;
                      if (!(check_LocalDateTime(data.DateOfBirth, { instancePath: instancePath + "/DateOfBirth", parentData: data, parentDataProperty: "DateOfBirth", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? check_LocalDateTime.errors : vErrors.concat(check_LocalDateTime.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs13 === errors;
                    }
                    else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.EntryDate !== undefined) {
                        const _errs14 = errors;
                        if (!(check_LocalDateTime(data.EntryDate, { instancePath: instancePath + "/EntryDate", parentData: data, parentDataProperty: "EntryDate", rootData, dynamicAnchors }))) {
                          vErrors = vErrors === null ? check_LocalDateTime.errors : vErrors.concat(check_LocalDateTime.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs14 === errors;
                      }
                      else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.Gender !== undefined) {
                          const _errs15 = errors;
                          if (typeof data.Gender !== "string") {
                            check_Student.errors = [{ instancePath: instancePath + "/Gender", message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs15 === errors;
                        }
                        else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.Active !== undefined) {
                            const _errs17 = errors;
                            if (typeof data.Active !== "boolean") {
                              check_Student.errors = [{ instancePath: instancePath + "/Active", message: "must be boolean" }];
                              return false;
                            }
                            var valid0 = _errs17 === errors;
                          }
                          else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.FatherFirstName !== undefined) {
                              let data10 = data.FatherFirstName;
                              const _errs19 = errors;
                              if ((typeof data10 !== "string") && (data10 !== null)) {
                                check_Student.errors = [{ instancePath: instancePath + "/FatherFirstName", message: "must be string,null" }];
                                return false;
                              }
                              var valid0 = _errs19 === errors;
                            }
                            else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.FatherLastName !== undefined) {
                                let data11 = data.FatherLastName;
                                const _errs21 = errors;
                                if ((typeof data11 !== "string") && (data11 !== null)) {
                                  check_Student.errors = [{ instancePath: instancePath + "/FatherLastName", message: "must be string,null" }];
                                  return false;
                                }
                                var valid0 = _errs21 === errors;
                              }
                              else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.FatherPrimaryPhone !== undefined) {
                                  const _errs23 = errors;
                                  if (typeof data.FatherPrimaryPhone !== "string") {
                                    check_Student.errors = [{ instancePath: instancePath + "/FatherPrimaryPhone", message: "must be string" }];
                                    return false;
                                  }
                                  var valid0 = _errs23 === errors;
                                }
                                else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.FatherAlternatePhone !== undefined) {
                                    const _errs25 = errors;
                                    if (typeof data.FatherAlternatePhone !== "string") {
                                      check_Student.errors = [{ instancePath: instancePath + "/FatherAlternatePhone", message: "must be string" }];
                                      return false;
                                    }
                                    var valid0 = _errs25 === errors;
                                  }
                                  else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.MotherFirstName !== undefined) {
                                      let data14 = data.MotherFirstName;
                                      const _errs27 = errors;
                                      if ((typeof data14 !== "string") && (data14 !== null)) {
                                        check_Student.errors = [{ instancePath: instancePath + "/MotherFirstName", message: "must be string,null" }];
                                        return false;
                                      }
                                      var valid0 = _errs27 === errors;
                                    }
                                    else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.MotherLastName !== undefined) {
                                        let data15 = data.MotherLastName;
                                        const _errs29 = errors;
                                        if ((typeof data15 !== "string") && (data15 !== null)) {
                                          check_Student.errors = [{ instancePath: instancePath + "/MotherLastName", message: "must be string,null" }];
                                          return false;
                                        }
                                        var valid0 = _errs29 === errors;
                                      }
                                      else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.MotherPrimaryPhone !== undefined) {
                                          const _errs31 = errors;
                                          if (typeof data.MotherPrimaryPhone !== "string") {
                                            check_Student.errors = [{ instancePath: instancePath + "/MotherPrimaryPhone", message: "must be string" }];
                                            return false;
                                          }
                                          var valid0 = _errs31 === errors;
                                        }
                                        else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.MotherAlternatePhone !== undefined) {
                                            const _errs33 = errors;
                                            if (typeof data.MotherAlternatePhone !== "string") {
                                              check_Student.errors = [{ instancePath: instancePath + "/MotherAlternatePhone", message: "must be string" }];
                                              return false;
                                            }
                                            var valid0 = _errs33 === errors;
                                          }
                                          else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.DateLastUpdated !== undefined) {
                                              let data18 = data.DateLastUpdated;
                                              const _errs35 = errors;
                                              const _errs36 = errors;
                                              let valid1 = false;
                                              const _errs37 = errors;
                                              if (!(check_LocalDateTime(data18, { instancePath: instancePath + "/DateLastUpdated", parentData: data, parentDataProperty: "DateLastUpdated", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? check_LocalDateTime.errors : vErrors.concat(check_LocalDateTime.errors);
                                                errors = vErrors.length;
                                              }
                                              var _valid0 = _errs37 === errors;
                                              valid1 = valid1 || _valid0;
                                              if (!valid1) {
                                                const _errs38 = errors;
                                                if (data18 !== null) {
                                                  const err0 = { instancePath: instancePath + "/DateLastUpdated", message: "must be null" };
                                                  if (vErrors === null) {
                                                    vErrors = [err0];
                                                  }
                                                  else {
                                                    vErrors.push(err0);
                                                  }
                                                  errors++;
                                                }
                                                var _valid0 = _errs38 === errors;
                                                valid1 = valid1 || _valid0;
                                              }
                                              if (!valid1) {
                                                const err1 = { instancePath: instancePath + "/DateLastUpdated", message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                  vErrors = [err1];
                                                }
                                                else {
                                                  vErrors.push(err1);
                                                }
                                                errors++;
                                                check_Student.errors = vErrors;
                                                return false;
                                              }
                                              else {
                                                errors = _errs36;
                                                if (vErrors !== null) {
                                                  if (_errs36) {
                                                    vErrors.length = _errs36;
                                                  }
                                                  else {
                                                    vErrors = null;
                                                  }
                                                }
                                              }
                                              var valid0 = _errs35 === errors;
                                            }
                                            else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.ExternalId !== undefined) {
                                                let data19 = data.ExternalId;
                                                const _errs40 = errors;
                                                if ((typeof data19 !== "string") && (data19 !== null)) {
                                                  check_Student.errors = [{ instancePath: instancePath + "/ExternalId", message: "must be string,null" }];
                                                  return false;
                                                }
                                                var valid0 = _errs40 === errors;
                                              }
                                              else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.StudentCode !== undefined) {
                                                  const _errs42 = errors;
                                                  if (typeof data.StudentCode !== "string") {
                                                    check_Student.errors = [{ instancePath: instancePath + "/StudentCode", message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid0 = _errs42 === errors;
                                                }
                                                else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.Diagnosis !== undefined) {
                                                    const _errs44 = errors;
                                                    if (typeof data.Diagnosis !== "string") {
                                                      check_Student.errors = [{ instancePath: instancePath + "/Diagnosis", message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid0 = _errs44 === errors;
                                                  }
                                                  else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.BaselineCriteria !== undefined) {
                                                      const _errs46 = errors;
                                                      if (!(check_BaselineCriteria(data.BaselineCriteria, { instancePath: instancePath + "/BaselineCriteria", parentData: data, parentDataProperty: "BaselineCriteria", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? check_BaselineCriteria.errors : vErrors.concat(check_BaselineCriteria.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid0 = _errs46 === errors;
                                                    }
                                                    else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.MasteryCriteria !== undefined) {
                                                        const _errs47 = errors;
                                                        if (!(check_MasteryCriteria(data.MasteryCriteria, { instancePath: instancePath + "/MasteryCriteria", parentData: data, parentDataProperty: "MasteryCriteria", rootData, dynamicAnchors }))) {
                                                          vErrors = vErrors === null ? check_MasteryCriteria.errors : vErrors.concat(check_MasteryCriteria.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs47 === errors;
                                                      }
                                                      else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.TimeZone !== undefined) {
                                                          const _errs48 = errors;
                                                          if (typeof data.TimeZone !== "string") {
                                                            check_Student.errors = [{ instancePath: instancePath + "/TimeZone", message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid0 = _errs48 === errors;
                                                        }
                                                        else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.IsUsingTeachingSessions !== undefined) {
                                                            const _errs50 = errors;
                                                            if (typeof data.IsUsingTeachingSessions !== "boolean") {
                                                              check_Student.errors = [{ instancePath: instancePath + "/IsUsingTeachingSessions", message: "must be boolean" }];
                                                              return false;
                                                            }
                                                            var valid0 = _errs50 === errors;
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
              }
            }
          }
        }
      }
    }
    else {
      check_Student.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_Student.errors = vErrors;
  return errors === 0;
}
function listStudents_200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!(check_Student(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
          vErrors = vErrors === null ? check_Student.errors : vErrors.concat(check_Student.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    }
    else {
      listStudents_200.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  listStudents_200.errors = vErrors;
  return errors === 0;
}
function check_TimeZone(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    check_TimeZone.errors = [{ instancePath, message: "must be string" }];
    return false;
  }
  if (!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "America/Halifax") || (data === "America/New_York")) || (data === "America/Chicago")) || (data === "America/Indiana/Indianapolis")) || (data === "America/Denver")) || (data === "America/Phoenix")) || (data === "America/Los_Angeles")) || (data === "Africa/Cairo")) || (data === "Africa/Casablanca")) || (data === "Africa/Johannesburg")) || (data === "Africa/Lagos")) || (data === "Africa/Nairobi")) || (data === "Africa/Tripoli")) || (data === "Africa/Windhoek")) || (data === "America/Anchorage")) || (data === "America/Argentina/Buenos_Aires")) || (data === "America/Asuncion")) || (data === "America/Bahia")) || (data === "America/Bogota")) || (data === "America/Caracas")) || (data === "America/Cayenne")) || (data === "America/Chihuahua")) || (data === "America/Cuiaba")) || (data === "America/Godthab")) || (data === "America/Guatemala")) || (data === "America/La_Paz")) || (data === "America/Mexico_City")) || (data === "America/Montevideo")) || (data === "America/Regina")) || (data === "America/Santa_Isabel")) || (data === "America/Santiago")) || (data === "America/Sao_Paulo")) || (data === "America/St_Johns")) || (data === "Asia/Almaty")) || (data === "Asia/Amman")) || (data === "Asia/Baghdad")) || (data === "Asia/Baku")) || (data === "Asia/Bangkok")) || (data === "Asia/Beirut")) || (data === "Asia/Colombo")) || (data === "Asia/Damascus")) || (data === "Asia/Dhaka")) || (data === "Asia/Dubai")) || (data === "Asia/Irkutsk")) || (data === "Asia/Jerusalem")) || (data === "Asia/Kabul")) || (data === "Asia/Karachi")) || (data === "Asia/Kathmandu")) || (data === "Asia/Kolkata")) || (data === "Asia/Krasnoyarsk")) || (data === "Asia/Magadan")) || (data === "Asia/Novosibirsk")) || (data === "Asia/Rangoon")) || (data === "Asia/Riyadh")) || (data === "Asia/Seoul")) || (data === "Asia/Shanghai")) || (data === "Asia/Singapore")) || (data === "Asia/Taipei")) || (data === "Asia/Tashkent")) || (data === "Asia/Tbilisi")) || (data === "Asia/Tehran")) || (data === "Asia/Tokyo")) || (data === "Asia/Ulaanbaatar")) || (data === "Asia/Vladivostok")) || (data === "Asia/Yakutsk")) || (data === "Asia/Yekaterinburg")) || (data === "Asia/Yerevan")) || (data === "Atlantic/Azores")) || (data === "Atlantic/Cape_Verde")) || (data === "Atlantic/Reykjavik")) || (data === "Australia/Adelaide")) || (data === "Australia/Brisbane")) || (data === "Australia/Darwin")) || (data === "Australia/Hobart")) || (data === "Australia/Perth")) || (data === "Australia/Sydney")) || (data === "Etc/GMT+11")) || (data === "Etc/GMT+12")) || (data === "Etc/GMT+2")) || (data === "Etc/GMT-12")) || (data === "Etc/UTC")) || (data === "Europe/Berlin")) || (data === "Europe/Bucharest")) || (data === "Europe/Budapest")) || (data === "Europe/Istanbul")) || (data === "Europe/Kaliningrad")) || (data === "Europe/Kiev")) || (data === "Europe/London")) || (data === "Europe/Moscow")) || (data === "Europe/Paris")) || (data === "Europe/Warsaw")) || (data === "Indian/Mauritius")) || (data === "Pacific/Apia")) || (data === "Pacific/Auckland")) || (data === "Pacific/Fiji")) || (data === "Pacific/Guadalcanal")) || (data === "Pacific/Honolulu")) || (data === "Pacific/Port_Moresby")) || (data === "Pacific/Tongatapu"))) {
    check_TimeZone.errors = [{ instancePath, message: "must be equal to one of the allowed values" }];
    return false;
  }
  check_TimeZone.errors = vErrors;
  return errors === 0;
}
function check_StudentUpdate(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.FirstName !== undefined) {
        const _errs1 = errors;
        if (typeof data.FirstName !== "string") {
          check_StudentUpdate.errors = [{ instancePath: instancePath + "/FirstName", message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      }
      else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.LastName !== undefined) {
          const _errs3 = errors;
          if (typeof data.LastName !== "string") {
            check_StudentUpdate.errors = [{ instancePath: instancePath + "/LastName", message: "must be string" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.SiteId !== undefined) {
            let data2 = data.SiteId;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data2 === "string") {
                if (func1(data2) < 1) {
                  check_StudentUpdate.errors = [{ instancePath: instancePath + "/SiteId", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              }
              else {
                check_StudentUpdate.errors = [{ instancePath: instancePath + "/SiteId", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.DateOfBirth !== undefined) {
              const _errs7 = errors;
              if (!(check_LocalDateTime(data.DateOfBirth, { instancePath: instancePath + "/DateOfBirth", parentData: data, parentDataProperty: "DateOfBirth", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? check_LocalDateTime.errors : vErrors.concat(check_LocalDateTime.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs7 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.EntryDate !== undefined) {
                const _errs8 = errors;
                if (!(check_LocalDateTime(data.EntryDate, { instancePath: instancePath + "/EntryDate", parentData: data, parentDataProperty: "EntryDate", rootData, dynamicAnchors }))) {
                  vErrors = vErrors === null ? check_LocalDateTime.errors : vErrors.concat(check_LocalDateTime.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs8 === errors;
              }
              else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Gender !== undefined) {
                  const _errs9 = errors;
                  if (typeof data.Gender !== "string") {
                    check_StudentUpdate.errors = [{ instancePath: instancePath + "/Gender", message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                }
                else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.FatherFirstName !== undefined) {
                    let data6 = data.FatherFirstName;
                    const _errs11 = errors;
                    if ((typeof data6 !== "string") && (data6 !== null)) {
                      check_StudentUpdate.errors = [{ instancePath: instancePath + "/FatherFirstName", message: "must be string,null" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  }
                  else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.FatherLastName !== undefined) {
                      let data7 = data.FatherLastName;
                      const _errs13 = errors;
                      if ((typeof data7 !== "string") && (data7 !== null)) {
                        check_StudentUpdate.errors = [{ instancePath: instancePath + "/FatherLastName", message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    }
                    else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.FatherPrimaryPhone !== undefined) {
                        const _errs15 = errors;
                        if (typeof data.FatherPrimaryPhone !== "string") {
                          check_StudentUpdate.errors = [{ instancePath: instancePath + "/FatherPrimaryPhone", message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs15 === errors;
                      }
                      else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.FatherAlternatePhone !== undefined) {
                          const _errs17 = errors;
                          if (typeof data.FatherAlternatePhone !== "string") {
                            check_StudentUpdate.errors = [{ instancePath: instancePath + "/FatherAlternatePhone", message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs17 === errors;
                        }
                        else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.MotherFirstName !== undefined) {
                            let data10 = data.MotherFirstName;
                            const _errs19 = errors;
                            if ((typeof data10 !== "string") && (data10 !== null)) {
                              check_StudentUpdate.errors = [{ instancePath: instancePath + "/MotherFirstName", message: "must be string,null" }];
                              return false;
                            }
                            var valid0 = _errs19 === errors;
                          }
                          else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.MotherLastName !== undefined) {
                              let data11 = data.MotherLastName;
                              const _errs21 = errors;
                              if ((typeof data11 !== "string") && (data11 !== null)) {
                                check_StudentUpdate.errors = [{ instancePath: instancePath + "/MotherLastName", message: "must be string,null" }];
                                return false;
                              }
                              var valid0 = _errs21 === errors;
                            }
                            else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.MotherPrimaryPhone !== undefined) {
                                const _errs23 = errors;
                                if (typeof data.MotherPrimaryPhone !== "string") {
                                  check_StudentUpdate.errors = [{ instancePath: instancePath + "/MotherPrimaryPhone", message: "must be string" }];
                                  return false;
                                }
                                var valid0 = _errs23 === errors;
                              }
                              else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.MotherAlternatePhone !== undefined) {
                                  const _errs25 = errors;
                                  if (typeof data.MotherAlternatePhone !== "string") {
                                    check_StudentUpdate.errors = [{ instancePath: instancePath + "/MotherAlternatePhone", message: "must be string" }];
                                    return false;
                                  }
                                  var valid0 = _errs25 === errors;
                                }
                                else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.ExternalId !== undefined) {
                                    let data14 = data.ExternalId;
                                    const _errs27 = errors;
                                    if ((typeof data14 !== "string") && (data14 !== null)) {
                                      check_StudentUpdate.errors = [{ instancePath: instancePath + "/ExternalId", message: "must be string,null" }];
                                      return false;
                                    }
                                    var valid0 = _errs27 === errors;
                                  }
                                  else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.StudentCode !== undefined) {
                                      const _errs29 = errors;
                                      if (typeof data.StudentCode !== "string") {
                                        check_StudentUpdate.errors = [{ instancePath: instancePath + "/StudentCode", message: "must be string" }];
                                        return false;
                                      }
                                      var valid0 = _errs29 === errors;
                                    }
                                    else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.Diagnosis !== undefined) {
                                        const _errs31 = errors;
                                        if (typeof data.Diagnosis !== "string") {
                                          check_StudentUpdate.errors = [{ instancePath: instancePath + "/Diagnosis", message: "must be string" }];
                                          return false;
                                        }
                                        var valid0 = _errs31 === errors;
                                      }
                                      else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.TimeZone !== undefined) {
                                          const _errs33 = errors;
                                          if (!(check_TimeZone(data.TimeZone, { instancePath: instancePath + "/TimeZone", parentData: data, parentDataProperty: "TimeZone", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? check_TimeZone.errors : vErrors.concat(check_TimeZone.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs33 === errors;
                                        }
                                        else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.BCBA !== undefined) {
                                            let data18 = data.BCBA;
                                            const _errs34 = errors;
                                            if (errors === _errs34) {
                                              if (errors === _errs34) {
                                                if (typeof data18 === "string") {
                                                  if (!(formats0.test(data18))) {
                                                    check_StudentUpdate.errors = [{ instancePath: instancePath + "/BCBA", message: "must match format \"" + "uuid" + "\"" }];
                                                    return false;
                                                  }
                                                }
                                                else {
                                                  check_StudentUpdate.errors = [{ instancePath: instancePath + "/BCBA", message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid0 = _errs34 === errors;
                                          }
                                          else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.LeadTherapistId !== undefined) {
                                              let data19 = data.LeadTherapistId;
                                              const _errs36 = errors;
                                              if (errors === _errs36) {
                                                if (errors === _errs36) {
                                                  if (typeof data19 === "string") {
                                                    if (!(formats0.test(data19))) {
                                                      check_StudentUpdate.errors = [{ instancePath: instancePath + "/LeadTherapistId", message: "must match format \"" + "uuid" + "\"" }];
                                                      return false;
                                                    }
                                                  }
                                                  else {
                                                    check_StudentUpdate.errors = [{ instancePath: instancePath + "/LeadTherapistId", message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid0 = _errs36 === errors;
                                            }
                                            else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.BaselineCriteria !== undefined) {
                                                let data20 = data.BaselineCriteria;
                                                const _errs38 = errors;
                                                const _errs39 = errors;
                                                let valid1 = false;
                                                const _errs40 = errors;
                                                if (!(check_BaselineCriteriaInput(data20, { instancePath: instancePath + "/BaselineCriteria", parentData: data, parentDataProperty: "BaselineCriteria", rootData, dynamicAnchors }))) {
                                                  vErrors = vErrors === null ? check_BaselineCriteriaInput.errors : vErrors.concat(check_BaselineCriteriaInput.errors);
                                                  errors = vErrors.length;
                                                }
                                                var _valid0 = _errs40 === errors;
                                                valid1 = valid1 || _valid0;
                                                if (!valid1) {
                                                  const _errs41 = errors;
                                                  if (data20 !== null) {
                                                    const err0 = { instancePath: instancePath + "/BaselineCriteria", message: "must be null" };
                                                    if (vErrors === null) {
                                                      vErrors = [err0];
                                                    }
                                                    else {
                                                      vErrors.push(err0);
                                                    }
                                                    errors++;
                                                  }
                                                  var _valid0 = _errs41 === errors;
                                                  valid1 = valid1 || _valid0;
                                                }
                                                if (!valid1) {
                                                  const err1 = { instancePath: instancePath + "/BaselineCriteria", message: "must match a schema in anyOf" };
                                                  if (vErrors === null) {
                                                    vErrors = [err1];
                                                  }
                                                  else {
                                                    vErrors.push(err1);
                                                  }
                                                  errors++;
                                                  check_StudentUpdate.errors = vErrors;
                                                  return false;
                                                }
                                                else {
                                                  errors = _errs39;
                                                  if (vErrors !== null) {
                                                    if (_errs39) {
                                                      vErrors.length = _errs39;
                                                    }
                                                    else {
                                                      vErrors = null;
                                                    }
                                                  }
                                                }
                                                var valid0 = _errs38 === errors;
                                              }
                                              else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.MasteryCriteria !== undefined) {
                                                  let data21 = data.MasteryCriteria;
                                                  const _errs43 = errors;
                                                  const _errs44 = errors;
                                                  let valid2 = false;
                                                  const _errs45 = errors;
                                                  if (!(check_MasteryCriteriaInput(data21, { instancePath: instancePath + "/MasteryCriteria", parentData: data, parentDataProperty: "MasteryCriteria", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? check_MasteryCriteriaInput.errors : vErrors.concat(check_MasteryCriteriaInput.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var _valid1 = _errs45 === errors;
                                                  valid2 = valid2 || _valid1;
                                                  if (!valid2) {
                                                    const _errs46 = errors;
                                                    if (data21 !== null) {
                                                      const err2 = { instancePath: instancePath + "/MasteryCriteria", message: "must be null" };
                                                      if (vErrors === null) {
                                                        vErrors = [err2];
                                                      }
                                                      else {
                                                        vErrors.push(err2);
                                                      }
                                                      errors++;
                                                    }
                                                    var _valid1 = _errs46 === errors;
                                                    valid2 = valid2 || _valid1;
                                                  }
                                                  if (!valid2) {
                                                    const err3 = { instancePath: instancePath + "/MasteryCriteria", message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                      vErrors = [err3];
                                                    }
                                                    else {
                                                      vErrors.push(err3);
                                                    }
                                                    errors++;
                                                    check_StudentUpdate.errors = vErrors;
                                                    return false;
                                                  }
                                                  else {
                                                    errors = _errs44;
                                                    if (vErrors !== null) {
                                                      if (_errs44) {
                                                        vErrors.length = _errs44;
                                                      }
                                                      else {
                                                        vErrors = null;
                                                      }
                                                    }
                                                  }
                                                  var valid0 = _errs43 === errors;
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
    }
    else {
      check_StudentUpdate.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_StudentUpdate.errors = vErrors;
  return errors === 0;
}
function check_StudentCreate(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!(check_StudentUpdate(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? check_StudentUpdate.errors : vErrors.concat(check_StudentUpdate.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.StudentId !== undefined) {
          let data0 = data.StudentId;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!(formats0.test(data0))) {
                  check_StudentCreate.errors = [{ instancePath: instancePath + "/StudentId", message: "must match format \"" + "uuid" + "\"" }];
                  return false;
                }
              }
              else {
                check_StudentCreate.errors = [{ instancePath: instancePath + "/StudentId", message: "must be string" }];
                return false;
              }
            }
          }
          var valid1 = _errs3 === errors;
        }
        else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.Active !== undefined) {
            const _errs5 = errors;
            if (typeof data.Active !== "boolean") {
              check_StudentCreate.errors = [{ instancePath: instancePath + "/Active", message: "must be boolean" }];
              return false;
            }
            var valid1 = _errs5 === errors;
          }
          else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.DateLastUpdated !== undefined) {
              let data2 = data.DateLastUpdated;
              const _errs7 = errors;
              const _errs8 = errors;
              let valid2 = false;
              const _errs9 = errors;
              if (!(check_LocalDateTime(data2, { instancePath: instancePath + "/DateLastUpdated", parentData: data, parentDataProperty: "DateLastUpdated", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? check_LocalDateTime.errors : vErrors.concat(check_LocalDateTime.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs9 === errors;
              valid2 = valid2 || _valid0;
              if (!valid2) {
                const _errs10 = errors;
                if (data2 !== null) {
                  const err0 = { instancePath: instancePath + "/DateLastUpdated", message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err0];
                  }
                  else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                var _valid0 = _errs10 === errors;
                valid2 = valid2 || _valid0;
              }
              if (!valid2) {
                const err1 = { instancePath: instancePath + "/DateLastUpdated", message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err1];
                }
                else {
                  vErrors.push(err1);
                }
                errors++;
                check_StudentCreate.errors = vErrors;
                return false;
              }
              else {
                errors = _errs8;
                if (vErrors !== null) {
                  if (_errs8) {
                    vErrors.length = _errs8;
                  }
                  else {
                    vErrors = null;
                  }
                }
              }
              var valid1 = _errs7 === errors;
            }
            else {
              var valid1 = true;
            }
          }
        }
      }
      else {
        check_StudentCreate.errors = [{ instancePath, message: "must be object" }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  check_StudentCreate.errors = vErrors;
  return errors === 0;
}
function listStudentUsers_200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
      listStudentUsers_200.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  listStudentUsers_200.errors = vErrors;
  return errors === 0;
}
function listGroups_200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!(check_Group(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
          vErrors = vErrors === null ? check_Group.errors : vErrors.concat(check_Group.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    }
    else {
      listGroups_200.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  listGroups_200.errors = vErrors;
  return errors === 0;
}
function check_Site(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((((data.SiteId === undefined) && (missing0 = "SiteId")) || ((data.Name === undefined) && (missing0 = "Name"))) || ((data.Abbreviation === undefined) && (missing0 = "Abbreviation"))) || ((data.TimeZone === undefined) && (missing0 = "TimeZone"))) {
        check_Site.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.SiteId !== undefined) {
          let data0 = data.SiteId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (!(formats0.test(data0))) {
                  check_Site.errors = [{ instancePath: instancePath + "/SiteId", message: "must match format \"" + "uuid" + "\"" }];
                  return false;
                }
              }
              else {
                check_Site.errors = [{ instancePath: instancePath + "/SiteId", message: "must be string" }];
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
          if (data.Name !== undefined) {
            const _errs3 = errors;
            if (typeof data.Name !== "string") {
              check_Site.errors = [{ instancePath: instancePath + "/Name", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Abbreviation !== undefined) {
              const _errs5 = errors;
              if (typeof data.Abbreviation !== "string") {
                check_Site.errors = [{ instancePath: instancePath + "/Abbreviation", message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            }
            else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.TimeZone !== undefined) {
                const _errs7 = errors;
                if (typeof data.TimeZone !== "string") {
                  check_Site.errors = [{ instancePath: instancePath + "/TimeZone", message: "must be string" }];
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
    }
    else {
      check_Site.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_Site.errors = vErrors;
  return errors === 0;
}
function listSites_200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!(check_Site(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
          vErrors = vErrors === null ? check_Site.errors : vErrors.concat(check_Site.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    }
    else {
      listSites_200.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  listSites_200.errors = vErrors;
  return errors === 0;
}
function check_ReportRow(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Name !== undefined) {
        const _errs2 = errors;
        if (typeof data.Name !== "string") {
          check_ReportRow.errors = [{ instancePath: instancePath + "/Name", message: "must be string" }];
          return false;
        }
        var valid0 = _errs2 === errors;
      }
      else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.Sum !== undefined) {
          const _errs4 = errors;
          if (!(typeof data.Sum == "number")) {
            check_ReportRow.errors = [{ instancePath: instancePath + "/Sum", message: "must be number" }];
            return false;
          }
          var valid0 = _errs4 === errors;
        }
        else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Average !== undefined) {
            const _errs6 = errors;
            if (!(typeof data.Average == "number")) {
              check_ReportRow.errors = [{ instancePath: instancePath + "/Average", message: "must be number" }];
              return false;
            }
            var valid0 = _errs6 === errors;
          }
          else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Measurement !== undefined) {
              const _errs8 = errors;
              if (typeof data.Measurement !== "string") {
                check_ReportRow.errors = [{ instancePath: instancePath + "/Measurement", message: "must be string" }];
                return false;
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
    else {
      check_ReportRow.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_ReportRow.errors = vErrors;
  return errors === 0;
}
function getReport_200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!(check_ReportRow(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
          vErrors = vErrors === null ? check_ReportRow.errors : vErrors.concat(check_ReportRow.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    }
    else {
      getReport_200.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  getReport_200.errors = vErrors;
  return errors === 0;
}
function check_LoginToken(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (((data.Token === undefined) && (missing0 = "Token")) || ((data.Expires === undefined) && (missing0 = "Expires"))) {
        check_LoginToken.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
      else {
        if (data.Token !== undefined) {
          let data0 = data.Token;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (!(formats0.test(data0))) {
                  check_LoginToken.errors = [{ instancePath: instancePath + "/Token", message: "must match format \"" + "uuid" + "\"" }];
                  return false;
                }
              }
              else {
                check_LoginToken.errors = [{ instancePath: instancePath + "/Token", message: "must be string" }];
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
          if (data.Expires !== undefined) {
            const _errs3 = errors;
            if (!(check_LocalDateTime(data.Expires, { instancePath: instancePath + "/Expires", parentData: data, parentDataProperty: "Expires", rootData, dynamicAnchors }))) {
              vErrors = vErrors === null ? check_LocalDateTime.errors : vErrors.concat(check_LocalDateTime.errors);
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
      check_LoginToken.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  check_LoginToken.errors = vErrors;
  return errors === 0;
}
export const listUsers = { operationId: "listUsers", responses: { "200": listUsers_200, "401": check_Error, "403": check_Error, "422": check_Error } };
export const createUser = { operationId: "createUser", request: check_UserCreate, responses: { "201": check_User, "400": check_Error, "401": check_Error, "403": check_Error, "422": check_Error } };
export const getUser = { operationId: "getUser", responses: { "200": check_User, "401": check_Error, "403": check_Error, "404": check_Error } };
export const updateUser = { operationId: "updateUser", request: check_UserUpdate, responses: { "200": check_User, "400": check_Error, "401": check_Error, "403": check_Error, "404": check_Error, "422": check_Error } };
export const activateUser = { operationId: "activateUser", responses: { "401": check_Error, "403": check_Error, "404": check_Error } };
export const deactivateUser = { operationId: "deactivateUser", responses: { "401": check_Error, "403": check_Error, "404": check_Error } };
export const assignStudent = { operationId: "assignStudent", responses: { "401": check_Error, "403": check_Error, "404": check_Error } };
export const unassignStudent = { operationId: "unassignStudent", responses: { "401": check_Error, "403": check_Error, "404": check_Error } };
export const listUserGroups = { operationId: "listUserGroups", responses: { "200": listUserGroups_200, "401": check_Error, "403": check_Error, "404": check_Error, "422": check_Error } };
export const addUserGroup = { operationId: "addUserGroup", responses: { "401": check_Error, "403": check_Error, "404": check_Error } };
export const removeUserGroup = { operationId: "removeUserGroup", responses: { "401": check_Error, "403": check_Error, "404": check_Error } };
export const listStudents = { operationId: "listStudents", responses: { "200": listStudents_200, "401": check_Error, "403": check_Error, "422": check_Error } };
export const createStudent = { operationId: "createStudent", request: check_StudentCreate, responses: { "201": check_Student, "400": check_Error, "401": check_Error, "403": check_Error, "422": check_Error } };
export const getStudent = { operationId: "getStudent", responses: { "200": check_Student, "401": check_Error, "403": check_Error, "404": check_Error } };
export const updateStudent = { operationId: "updateStudent", request: check_StudentUpdate, responses: { "200": check_Student, "400": check_Error, "401": check_Error, "403": check_Error, "404": check_Error, "422": check_Error } };
export const activateStudent = { operationId: "activateStudent", responses: { "401": check_Error, "403": check_Error, "404": check_Error } };
export const deactivateStudent = { operationId: "deactivateStudent", responses: { "401": check_Error, "403": check_Error, "404": check_Error } };
export const listStudentUsers = { operationId: "listStudentUsers", responses: { "200": listStudentUsers_200, "401": check_Error, "403": check_Error, "404": check_Error, "422": check_Error } };
export const listGroups = { operationId: "listGroups", responses: { "200": listGroups_200, "401": check_Error, "403": check_Error, "422": check_Error } };
export const listSites = { operationId: "listSites", responses: { "200": listSites_200, "401": check_Error, "403": check_Error, "422": check_Error } };
export const getReport = { operationId: "getReport", responses: { "200": getReport_200, "400": check_Error, "401": check_Error, "403": check_Error, "404": check_Error } };
export const createLoginToken = { operationId: "createLoginToken", responses: { "201": check_LoginToken, "401": check_Error, "403": check_Error, "404": check_Error } };
export const authenticateUser = { operationId: "authenticateUser", responses: {} };
