// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate0 = validate52;
var schema21 = { "type": "object", "description": "A user as responses show it.", "required": ["Active", "UserId", "Email", "AvailableStudents", "IpadPin", "Title", "Username", "LastName", "FirstName", "Groups", "Sites", "AccessAllStudents", "ExternalId", "NeedsReset"], "properties": { "Active": { "type": "boolean", "description": "Changed by activating and deactivating only." }, "UserId": { "type": "string", "format": "uuid", "description": "The Catalyst id, without the prefix `DF.` that some paths require before it." }, "Email": { "type": "string", "format": "email", "x-sensitive": true, "description": "Do not take it as unique; two users of one printed response share theirs." }, "AvailableStudents": { "type": ["array", "null"], "description": "StudentIds of the assigned students, or null if `AccessAllStudents` is true: null means all of them, left out to keep the response small. List the students to get those ids.", "items": { "type": "string", "format": "uuid" } }, "IpadPin": { "type": "string", "x-sensitive": "credential", "description": "PIN for the iPad app, digits in a string and returned in clear. The printed ones have three or six; the portal asks for six to ten, within limits that the organization sets." }, "Title": { "type": "string" }, "Username": { "type": "string", "description": "In the portal it starts with a prefix of the organization and a full stop." }, "LastName": { "type": "string", "x-sensitive": true }, "FirstName": { "type": "string", "x-sensitive": true }, "Groups": { "type": "array", "description": "GroupIds, possibly none. The portal allows or advises one group only.", "items": { "type": "string", "format": "uuid" } }, "Sites": { "type": "array", "description": "SiteIds.", "items": { "type": "string", "format": "uuid" } }, "AccessAllStudents": { "type": "boolean", "description": "Whether the user sees every student without assignment." }, "ExternalId": { "type": ["string", "null"], "description": "Your own id for the user, unique among users." }, "NeedsReset": { "type": "boolean", "description": "Never explained; perhaps that the user must change the password at the next login." }, "SelectedSites": { "type": "array", "description": "Seen in one user of one response, with the same value as `Sites`. Absent everywhere else, so do not rely on it.", "items": { "type": "string", "format": "uuid" }, "x-evidence": { "status": "partial", "source": "http://wiki.datafinch.com/display/DOC/API+Documentation", "section": "List Users Assigned to Student", "checked": "2026-11-22", "note": "One element of one printed example has it." } } } };
var formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
var formats2 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Active === void 0 && (missing0 = "Active") || data.UserId === void 0 && (missing0 = "UserId") || data.Email === void 0 && (missing0 = "Email") || data.AvailableStudents === void 0 && (missing0 = "AvailableStudents") || data.IpadPin === void 0 && (missing0 = "IpadPin") || data.Title === void 0 && (missing0 = "Title") || data.Username === void 0 && (missing0 = "Username") || data.LastName === void 0 && (missing0 = "LastName") || data.FirstName === void 0 && (missing0 = "FirstName") || data.Groups === void 0 && (missing0 = "Groups") || data.Sites === void 0 && (missing0 = "Sites") || data.AccessAllStudents === void 0 && (missing0 = "AccessAllStudents") || data.ExternalId === void 0 && (missing0 = "ExternalId") || data.NeedsReset === void 0 && (missing0 = "NeedsReset")) {
        validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Active !== void 0) {
          const _errs1 = errors;
          if (typeof data.Active !== "boolean") {
            validate54.errors = [{ instancePath: instancePath + "/Active", schemaPath: "#/properties/Active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.UserId !== void 0) {
            let data1 = data.UserId;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (!formats0.test(data1)) {
                    validate54.errors = [{ instancePath: instancePath + "/UserId", schemaPath: "#/properties/UserId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                    return false;
                  }
                } else {
                  validate54.errors = [{ instancePath: instancePath + "/UserId", schemaPath: "#/properties/UserId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Email !== void 0) {
              let data2 = data.Email;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!formats2.test(data2)) {
                      validate54.errors = [{ instancePath: instancePath + "/Email", schemaPath: "#/properties/Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }];
                      return false;
                    }
                  } else {
                    validate54.errors = [{ instancePath: instancePath + "/Email", schemaPath: "#/properties/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.AvailableStudents !== void 0) {
                let data3 = data.AvailableStudents;
                const _errs7 = errors;
                if (!Array.isArray(data3) && data3 !== null) {
                  validate54.errors = [{ instancePath: instancePath + "/AvailableStudents", schemaPath: "#/properties/AvailableStudents/type", keyword: "type", params: { type: schema21.properties.AvailableStudents.type }, message: "must be array,null" }];
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
                            if (!formats0.test(data4)) {
                              validate54.errors = [{ instancePath: instancePath + "/AvailableStudents/" + i0, schemaPath: "#/properties/AvailableStudents/items/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                              return false;
                            }
                          } else {
                            validate54.errors = [{ instancePath: instancePath + "/AvailableStudents/" + i0, schemaPath: "#/properties/AvailableStudents/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.IpadPin !== void 0) {
                  const _errs11 = errors;
                  if (typeof data.IpadPin !== "string") {
                    validate54.errors = [{ instancePath: instancePath + "/IpadPin", schemaPath: "#/properties/IpadPin/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Title !== void 0) {
                    const _errs13 = errors;
                    if (typeof data.Title !== "string") {
                      validate54.errors = [{ instancePath: instancePath + "/Title", schemaPath: "#/properties/Title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.Username !== void 0) {
                      const _errs15 = errors;
                      if (typeof data.Username !== "string") {
                        validate54.errors = [{ instancePath: instancePath + "/Username", schemaPath: "#/properties/Username/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.LastName !== void 0) {
                        const _errs17 = errors;
                        if (typeof data.LastName !== "string") {
                          validate54.errors = [{ instancePath: instancePath + "/LastName", schemaPath: "#/properties/LastName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.FirstName !== void 0) {
                          const _errs19 = errors;
                          if (typeof data.FirstName !== "string") {
                            validate54.errors = [{ instancePath: instancePath + "/FirstName", schemaPath: "#/properties/FirstName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.Groups !== void 0) {
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
                                        if (!formats0.test(data11)) {
                                          validate54.errors = [{ instancePath: instancePath + "/Groups/" + i1, schemaPath: "#/properties/Groups/items/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                          return false;
                                        }
                                      } else {
                                        validate54.errors = [{ instancePath: instancePath + "/Groups/" + i1, schemaPath: "#/properties/Groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid2 = _errs23 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              } else {
                                validate54.errors = [{ instancePath: instancePath + "/Groups", schemaPath: "#/properties/Groups/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs21 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.Sites !== void 0) {
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
                                          if (!formats0.test(data13)) {
                                            validate54.errors = [{ instancePath: instancePath + "/Sites/" + i2, schemaPath: "#/properties/Sites/items/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                            return false;
                                          }
                                        } else {
                                          validate54.errors = [{ instancePath: instancePath + "/Sites/" + i2, schemaPath: "#/properties/Sites/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid3 = _errs27 === errors;
                                    if (!valid3) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate54.errors = [{ instancePath: instancePath + "/Sites", schemaPath: "#/properties/Sites/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs25 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.AccessAllStudents !== void 0) {
                                const _errs29 = errors;
                                if (typeof data.AccessAllStudents !== "boolean") {
                                  validate54.errors = [{ instancePath: instancePath + "/AccessAllStudents", schemaPath: "#/properties/AccessAllStudents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid0 = _errs29 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.ExternalId !== void 0) {
                                  let data15 = data.ExternalId;
                                  const _errs31 = errors;
                                  if (typeof data15 !== "string" && data15 !== null) {
                                    validate54.errors = [{ instancePath: instancePath + "/ExternalId", schemaPath: "#/properties/ExternalId/type", keyword: "type", params: { type: schema21.properties.ExternalId.type }, message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid0 = _errs31 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.NeedsReset !== void 0) {
                                    const _errs33 = errors;
                                    if (typeof data.NeedsReset !== "boolean") {
                                      validate54.errors = [{ instancePath: instancePath + "/NeedsReset", schemaPath: "#/properties/NeedsReset/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                      return false;
                                    }
                                    var valid0 = _errs33 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.SelectedSites !== void 0) {
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
                                                  if (!formats0.test(data18)) {
                                                    validate54.errors = [{ instancePath: instancePath + "/SelectedSites/" + i3, schemaPath: "#/properties/SelectedSites/items/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate54.errors = [{ instancePath: instancePath + "/SelectedSites/" + i3, schemaPath: "#/properties/SelectedSites/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid4 = _errs37 === errors;
                                            if (!valid4) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate54.errors = [{ instancePath: instancePath + "/SelectedSites", schemaPath: "#/properties/SelectedSites/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs35 === errors;
                                    } else {
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
    } else {
      validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": { "Active": true, "UserId": true, "Email": true, "AvailableStudents": true, "IpadPin": true, "Title": true, "Username": true, "LastName": true, "FirstName": true, "Groups": true, "Sites": true, "AccessAllStudents": true, "ExternalId": true, "NeedsReset": true, "SelectedSites": true }, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate54(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var validate1 = validate56;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Message !== void 0) {
        if (typeof data.Message !== "string") {
          validate57.errors = [{ instancePath: instancePath + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
    } else {
      validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
    errors = vErrors.length;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validate2 = validate59;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Email !== void 0) {
        let data0 = data.Email;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!formats2.test(data0)) {
                validate61.errors = [{ instancePath: instancePath + "/Email", schemaPath: "#/properties/Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }];
                return false;
              }
            } else {
              validate61.errors = [{ instancePath: instancePath + "/Email", schemaPath: "#/properties/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.Username !== void 0) {
          const _errs3 = errors;
          if (typeof data.Username !== "string") {
            validate61.errors = [{ instancePath: instancePath + "/Username", schemaPath: "#/properties/Username/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.LastName !== void 0) {
            const _errs5 = errors;
            if (typeof data.LastName !== "string") {
              validate61.errors = [{ instancePath: instancePath + "/LastName", schemaPath: "#/properties/LastName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.FirstName !== void 0) {
              const _errs7 = errors;
              if (typeof data.FirstName !== "string") {
                validate61.errors = [{ instancePath: instancePath + "/FirstName", schemaPath: "#/properties/FirstName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Title !== void 0) {
                const _errs9 = errors;
                if (typeof data.Title !== "string") {
                  validate61.errors = [{ instancePath: instancePath + "/Title", schemaPath: "#/properties/Title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.AccessAllStudents !== void 0) {
                  const _errs11 = errors;
                  if (typeof data.AccessAllStudents !== "boolean") {
                    validate61.errors = [{ instancePath: instancePath + "/AccessAllStudents", schemaPath: "#/properties/AccessAllStudents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Password !== void 0) {
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (errors === _errs13) {
                        if (!(typeof data.Password === "string")) {
                          validate61.errors = [{ instancePath: instancePath + "/Password", schemaPath: "#/properties/Password/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.IpadPin !== void 0) {
                      const _errs15 = errors;
                      if (typeof data.IpadPin !== "string") {
                        validate61.errors = [{ instancePath: instancePath + "/IpadPin", schemaPath: "#/properties/IpadPin/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.Groups !== void 0) {
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
                                    if (!formats0.test(data9)) {
                                      validate61.errors = [{ instancePath: instancePath + "/Groups/" + i0, schemaPath: "#/properties/Groups/items/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                      return false;
                                    }
                                  } else {
                                    validate61.errors = [{ instancePath: instancePath + "/Groups/" + i0, schemaPath: "#/properties/Groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                              }
                              var valid1 = _errs19 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          } else {
                            validate61.errors = [{ instancePath: instancePath + "/Groups", schemaPath: "#/properties/Groups/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.Sites !== void 0) {
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
                                      if (!formats0.test(data11)) {
                                        validate61.errors = [{ instancePath: instancePath + "/Sites/" + i1, schemaPath: "#/properties/Sites/items/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                        return false;
                                      }
                                    } else {
                                      validate61.errors = [{ instancePath: instancePath + "/Sites/" + i1, schemaPath: "#/properties/Sites/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid2 = _errs23 === errors;
                                if (!valid2) {
                                  break;
                                }
                              }
                            } else {
                              validate61.errors = [{ instancePath: instancePath + "/Sites", schemaPath: "#/properties/Sites/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.ExternalId !== void 0) {
                            const _errs25 = errors;
                            if (typeof data.ExternalId !== "string") {
                              validate61.errors = [{ instancePath: instancePath + "/ExternalId", schemaPath: "#/properties/ExternalId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid0 = _errs25 === errors;
                          } else {
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
    } else {
      validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": { "Email": true, "Username": true, "LastName": true, "FirstName": true, "Title": true, "AccessAllStudents": true, "Password": true, "IpadPin": true, "Groups": true, "Sites": true, "ExternalId": true }, "dynamicProps": false, "dynamicItems": false };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate61(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Email === void 0 && (missing0 = "Email") || data.Password === void 0 && (missing0 = "Password") || data.IpadPin === void 0 && (missing0 = "IpadPin") || data.Username === void 0 && (missing0 = "Username") || data.LastName === void 0 && (missing0 = "LastName") || data.FirstName === void 0 && (missing0 = "FirstName") || data.Groups === void 0 && (missing0 = "Groups") || data.Sites === void 0 && (missing0 = "Sites")) {
        validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": { "Email": true, "Username": true, "LastName": true, "FirstName": true, "Title": true, "AccessAllStudents": true, "Password": true, "IpadPin": true, "Groups": true, "Sites": true, "ExternalId": true }, "dynamicProps": false, "dynamicItems": false };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate60(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
    errors = vErrors.length;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": { "Email": true, "Username": true, "LastName": true, "FirstName": true, "Title": true, "AccessAllStudents": true, "Password": true, "IpadPin": true, "Groups": true, "Sites": true, "ExternalId": true }, "dynamicProps": false, "dynamicItems": false };
var validate3 = validate64;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Active === void 0 && (missing0 = "Active") || data.UserId === void 0 && (missing0 = "UserId") || data.Email === void 0 && (missing0 = "Email") || data.AvailableStudents === void 0 && (missing0 = "AvailableStudents") || data.IpadPin === void 0 && (missing0 = "IpadPin") || data.Title === void 0 && (missing0 = "Title") || data.Username === void 0 && (missing0 = "Username") || data.LastName === void 0 && (missing0 = "LastName") || data.FirstName === void 0 && (missing0 = "FirstName") || data.Groups === void 0 && (missing0 = "Groups") || data.Sites === void 0 && (missing0 = "Sites") || data.AccessAllStudents === void 0 && (missing0 = "AccessAllStudents") || data.ExternalId === void 0 && (missing0 = "ExternalId") || data.NeedsReset === void 0 && (missing0 = "NeedsReset")) {
        validate65.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Active !== void 0) {
          const _errs1 = errors;
          if (typeof data.Active !== "boolean") {
            validate65.errors = [{ instancePath: instancePath + "/Active", schemaPath: "#/properties/Active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.UserId !== void 0) {
            let data1 = data.UserId;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (!formats0.test(data1)) {
                    validate65.errors = [{ instancePath: instancePath + "/UserId", schemaPath: "#/properties/UserId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                    return false;
                  }
                } else {
                  validate65.errors = [{ instancePath: instancePath + "/UserId", schemaPath: "#/properties/UserId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Email !== void 0) {
              let data2 = data.Email;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!formats2.test(data2)) {
                      validate65.errors = [{ instancePath: instancePath + "/Email", schemaPath: "#/properties/Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }];
                      return false;
                    }
                  } else {
                    validate65.errors = [{ instancePath: instancePath + "/Email", schemaPath: "#/properties/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.AvailableStudents !== void 0) {
                let data3 = data.AvailableStudents;
                const _errs7 = errors;
                if (!Array.isArray(data3) && data3 !== null) {
                  validate65.errors = [{ instancePath: instancePath + "/AvailableStudents", schemaPath: "#/properties/AvailableStudents/type", keyword: "type", params: { type: schema21.properties.AvailableStudents.type }, message: "must be array,null" }];
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
                            if (!formats0.test(data4)) {
                              validate65.errors = [{ instancePath: instancePath + "/AvailableStudents/" + i0, schemaPath: "#/properties/AvailableStudents/items/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                              return false;
                            }
                          } else {
                            validate65.errors = [{ instancePath: instancePath + "/AvailableStudents/" + i0, schemaPath: "#/properties/AvailableStudents/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.IpadPin !== void 0) {
                  const _errs11 = errors;
                  if (typeof data.IpadPin !== "string") {
                    validate65.errors = [{ instancePath: instancePath + "/IpadPin", schemaPath: "#/properties/IpadPin/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Title !== void 0) {
                    const _errs13 = errors;
                    if (typeof data.Title !== "string") {
                      validate65.errors = [{ instancePath: instancePath + "/Title", schemaPath: "#/properties/Title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.Username !== void 0) {
                      const _errs15 = errors;
                      if (typeof data.Username !== "string") {
                        validate65.errors = [{ instancePath: instancePath + "/Username", schemaPath: "#/properties/Username/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.LastName !== void 0) {
                        const _errs17 = errors;
                        if (typeof data.LastName !== "string") {
                          validate65.errors = [{ instancePath: instancePath + "/LastName", schemaPath: "#/properties/LastName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.FirstName !== void 0) {
                          const _errs19 = errors;
                          if (typeof data.FirstName !== "string") {
                            validate65.errors = [{ instancePath: instancePath + "/FirstName", schemaPath: "#/properties/FirstName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.Groups !== void 0) {
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
                                        if (!formats0.test(data11)) {
                                          validate65.errors = [{ instancePath: instancePath + "/Groups/" + i1, schemaPath: "#/properties/Groups/items/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                          return false;
                                        }
                                      } else {
                                        validate65.errors = [{ instancePath: instancePath + "/Groups/" + i1, schemaPath: "#/properties/Groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid2 = _errs23 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              } else {
                                validate65.errors = [{ instancePath: instancePath + "/Groups", schemaPath: "#/properties/Groups/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs21 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.Sites !== void 0) {
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
                                          if (!formats0.test(data13)) {
                                            validate65.errors = [{ instancePath: instancePath + "/Sites/" + i2, schemaPath: "#/properties/Sites/items/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                            return false;
                                          }
                                        } else {
                                          validate65.errors = [{ instancePath: instancePath + "/Sites/" + i2, schemaPath: "#/properties/Sites/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid3 = _errs27 === errors;
                                    if (!valid3) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate65.errors = [{ instancePath: instancePath + "/Sites", schemaPath: "#/properties/Sites/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs25 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.AccessAllStudents !== void 0) {
                                const _errs29 = errors;
                                if (typeof data.AccessAllStudents !== "boolean") {
                                  validate65.errors = [{ instancePath: instancePath + "/AccessAllStudents", schemaPath: "#/properties/AccessAllStudents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid0 = _errs29 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.ExternalId !== void 0) {
                                  let data15 = data.ExternalId;
                                  const _errs31 = errors;
                                  if (typeof data15 !== "string" && data15 !== null) {
                                    validate65.errors = [{ instancePath: instancePath + "/ExternalId", schemaPath: "#/properties/ExternalId/type", keyword: "type", params: { type: schema21.properties.ExternalId.type }, message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid0 = _errs31 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.NeedsReset !== void 0) {
                                    const _errs33 = errors;
                                    if (typeof data.NeedsReset !== "boolean") {
                                      validate65.errors = [{ instancePath: instancePath + "/NeedsReset", schemaPath: "#/properties/NeedsReset/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                      return false;
                                    }
                                    var valid0 = _errs33 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.SelectedSites !== void 0) {
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
                                                  if (!formats0.test(data18)) {
                                                    validate65.errors = [{ instancePath: instancePath + "/SelectedSites/" + i3, schemaPath: "#/properties/SelectedSites/items/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate65.errors = [{ instancePath: instancePath + "/SelectedSites/" + i3, schemaPath: "#/properties/SelectedSites/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid4 = _errs37 === errors;
                                            if (!valid4) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate65.errors = [{ instancePath: instancePath + "/SelectedSites", schemaPath: "#/properties/SelectedSites/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs35 === errors;
                                    } else {
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
    } else {
      validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": { "Active": true, "UserId": true, "Email": true, "AvailableStudents": true, "IpadPin": true, "Title": true, "Username": true, "LastName": true, "FirstName": true, "Groups": true, "Sites": true, "AccessAllStudents": true, "ExternalId": true, "NeedsReset": true, "SelectedSites": true }, "dynamicProps": false, "dynamicItems": false };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate65(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
    errors = vErrors.length;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": { "Active": true, "UserId": true, "Email": true, "AvailableStudents": true, "IpadPin": true, "Title": true, "Username": true, "LastName": true, "FirstName": true, "Groups": true, "Sites": true, "AccessAllStudents": true, "ExternalId": true, "NeedsReset": true, "SelectedSites": true }, "dynamicProps": false, "dynamicItems": false };
var validate4 = validate67;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Email !== void 0) {
        let data0 = data.Email;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!formats2.test(data0)) {
                validate68.errors = [{ instancePath: instancePath + "/Email", schemaPath: "#/properties/Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }];
                return false;
              }
            } else {
              validate68.errors = [{ instancePath: instancePath + "/Email", schemaPath: "#/properties/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.Username !== void 0) {
          const _errs3 = errors;
          if (typeof data.Username !== "string") {
            validate68.errors = [{ instancePath: instancePath + "/Username", schemaPath: "#/properties/Username/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.LastName !== void 0) {
            const _errs5 = errors;
            if (typeof data.LastName !== "string") {
              validate68.errors = [{ instancePath: instancePath + "/LastName", schemaPath: "#/properties/LastName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.FirstName !== void 0) {
              const _errs7 = errors;
              if (typeof data.FirstName !== "string") {
                validate68.errors = [{ instancePath: instancePath + "/FirstName", schemaPath: "#/properties/FirstName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Title !== void 0) {
                const _errs9 = errors;
                if (typeof data.Title !== "string") {
                  validate68.errors = [{ instancePath: instancePath + "/Title", schemaPath: "#/properties/Title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.AccessAllStudents !== void 0) {
                  const _errs11 = errors;
                  if (typeof data.AccessAllStudents !== "boolean") {
                    validate68.errors = [{ instancePath: instancePath + "/AccessAllStudents", schemaPath: "#/properties/AccessAllStudents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Password !== void 0) {
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (errors === _errs13) {
                        if (!(typeof data.Password === "string")) {
                          validate68.errors = [{ instancePath: instancePath + "/Password", schemaPath: "#/properties/Password/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.IpadPin !== void 0) {
                      const _errs15 = errors;
                      if (typeof data.IpadPin !== "string") {
                        validate68.errors = [{ instancePath: instancePath + "/IpadPin", schemaPath: "#/properties/IpadPin/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.Groups !== void 0) {
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
                                    if (!formats0.test(data9)) {
                                      validate68.errors = [{ instancePath: instancePath + "/Groups/" + i0, schemaPath: "#/properties/Groups/items/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                      return false;
                                    }
                                  } else {
                                    validate68.errors = [{ instancePath: instancePath + "/Groups/" + i0, schemaPath: "#/properties/Groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                              }
                              var valid1 = _errs19 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          } else {
                            validate68.errors = [{ instancePath: instancePath + "/Groups", schemaPath: "#/properties/Groups/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.Sites !== void 0) {
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
                                      if (!formats0.test(data11)) {
                                        validate68.errors = [{ instancePath: instancePath + "/Sites/" + i1, schemaPath: "#/properties/Sites/items/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                        return false;
                                      }
                                    } else {
                                      validate68.errors = [{ instancePath: instancePath + "/Sites/" + i1, schemaPath: "#/properties/Sites/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid2 = _errs23 === errors;
                                if (!valid2) {
                                  break;
                                }
                              }
                            } else {
                              validate68.errors = [{ instancePath: instancePath + "/Sites", schemaPath: "#/properties/Sites/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.ExternalId !== void 0) {
                            const _errs25 = errors;
                            if (typeof data.ExternalId !== "string") {
                              validate68.errors = [{ instancePath: instancePath + "/ExternalId", schemaPath: "#/properties/ExternalId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid0 = _errs25 === errors;
                          } else {
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
    } else {
      validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": { "Email": true, "Username": true, "LastName": true, "FirstName": true, "Title": true, "AccessAllStudents": true, "Password": true, "IpadPin": true, "Groups": true, "Sites": true, "ExternalId": true }, "dynamicProps": false, "dynamicItems": false };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate68(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
    errors = vErrors.length;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": { "Email": true, "Username": true, "LastName": true, "FirstName": true, "Title": true, "AccessAllStudents": true, "Password": true, "IpadPin": true, "Groups": true, "Sites": true, "ExternalId": true }, "dynamicProps": false, "dynamicItems": false };
var validate5 = validate70;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.Name === void 0 && (missing0 = "Name") || data.Description === void 0 && (missing0 = "Description")) {
        validate71.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.GroupId !== void 0) {
          let data0 = data.GroupId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (!formats0.test(data0)) {
                  validate71.errors = [{ instancePath: instancePath + "/GroupId", schemaPath: "#/properties/GroupId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                  return false;
                }
              } else {
                validate71.errors = [{ instancePath: instancePath + "/GroupId", schemaPath: "#/properties/GroupId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Name !== void 0) {
            const _errs3 = errors;
            if (typeof data.Name !== "string") {
              validate71.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Description !== void 0) {
              const _errs5 = errors;
              if (typeof data.Description !== "string") {
                validate71.errors = [{ instancePath: instancePath + "/Description", schemaPath: "#/properties/Description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": { "GroupId": true, "Name": true, "Description": true }, "dynamicProps": false, "dynamicItems": false };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate71(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var validate6 = validate73;
var schema34 = { "type": "object", "description": "A student as responses show it.", "required": ["BCBA", "LeadTherapistId", "StudentId", "FirstName", "LastName", "SiteId", "DateOfBirth", "EntryDate", "Gender", "Active", "FatherFirstName", "FatherLastName", "FatherPrimaryPhone", "FatherAlternatePhone", "MotherFirstName", "MotherLastName", "MotherPrimaryPhone", "MotherAlternatePhone", "DateLastUpdated", "ExternalId", "StudentCode", "Diagnosis", "BaselineCriteria", "MasteryCriteria", "TimeZone", "IsUsingTeachingSessions"], "properties": { "BCBA": { "type": "string", "format": "uuid", "description": "UserId of the behavior analyst, in spite of the name. Being named here does not assign the user to the student." }, "LeadTherapistId": { "type": "string", "format": "uuid", "description": "UserId of the lead therapist, likewise not an assignment." }, "StudentId": { "type": "string", "format": "uuid", "description": "The Catalyst id, without the prefix `DF.` that paths require before it." }, "FirstName": { "type": "string", "x-sensitive": true }, "LastName": { "type": "string", "x-sensitive": true }, "SiteId": { "type": "string", "format": "uuid", "description": "Printed in upper case after an update or creation and in lower case otherwise: compare without regard to case." }, "DateOfBirth": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", "x-sensitive": true, "description": "Local date-time without an offset." }, "EntryDate": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", "description": "Start of the program, local date-time without an offset." }, "Gender": { "type": "string", "x-sensitive": true, "description": "Only `m` is printed." }, "Active": { "type": "boolean", "description": "Changed by activating and deactivating. The printed answer to an update says false, which nothing in its request asks for." }, "FatherFirstName": { "type": ["string", "null"], "x-sensitive": true }, "FatherLastName": { "type": ["string", "null"], "x-sensitive": true }, "FatherPrimaryPhone": { "type": "string", "x-sensitive": true, "description": "Empty when the number is missing; null is never printed." }, "FatherAlternatePhone": { "type": "string", "x-sensitive": true }, "MotherFirstName": { "type": ["string", "null"], "x-sensitive": true }, "MotherLastName": { "type": ["string", "null"], "x-sensitive": true }, "MotherPrimaryPhone": { "type": "string", "x-sensitive": true }, "MotherAlternatePhone": { "type": "string", "x-sensitive": true }, "DateLastUpdated": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", "description": "Date-time without an offset, null in the printed answer to an update. It seems to be UTC while the other dates are local: in one example they differ by just the five hours of New York." }, "ExternalId": { "type": ["string", "null"], "description": "Your own id for the student, null in every example." }, "StudentCode": { "type": "string", "x-sensitive": true, "description": 'Shown in the app instead of the name. The printed ones are "Last, First".' }, "Diagnosis": { "type": "string", "x-sensitive": true }, "BaselineCriteria": { "$ref": "document#/components/schemas/BaselineCriteria" }, "MasteryCriteria": { "$ref": "document#/components/schemas/MasteryCriteria" }, "TimeZone": { "type": "string", "description": "IANA time zone id. Not limited to the listed ones here, so that a new one does not break a reader." }, "IsUsingTeachingSessions": { "type": "boolean", "description": "Cannot be set: no request has it. The examples say false when reading and true after an update or creation." } } };
var pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", "u");
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.CorrectRequired !== void 0) {
        let data0 = data.CorrectRequired;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
          validate76.errors = [{ instancePath: instancePath + "/CorrectRequired", schemaPath: "#/properties/CorrectRequired/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.TrialsRequired !== void 0) {
          let data1 = data.TrialsRequired;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            validate76.errors = [{ instancePath: instancePath + "/TrialsRequired", schemaPath: "#/properties/TrialsRequired/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Sequential !== void 0) {
            const _errs5 = errors;
            if (typeof data.Sequential !== "boolean") {
              validate76.errors = [{ instancePath: instancePath + "/Sequential", schemaPath: "#/properties/Sequential/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.TrialsPerDay !== void 0) {
              let data3 = data.TrialsPerDay;
              const _errs7 = errors;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                validate76.errors = [{ instancePath: instancePath + "/TrialsPerDay", schemaPath: "#/properties/TrialsPerDay/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ContinueBaseline !== void 0) {
                const _errs9 = errors;
                if (typeof data.ContinueBaseline !== "boolean") {
                  validate76.errors = [{ instancePath: instancePath + "/ContinueBaseline", schemaPath: "#/properties/ContinueBaseline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": { "CorrectRequired": true, "TrialsRequired": true, "Sequential": true, "TrialsPerDay": true, "ContinueBaseline": true }, "dynamicProps": false, "dynamicItems": false };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.CorrectRequired === void 0 && (missing0 = "CorrectRequired") || data.TrialsRequired === void 0 && (missing0 = "TrialsRequired") || data.Sequential === void 0 && (missing0 = "Sequential") || data.TrialsPerDay === void 0 && (missing0 = "TrialsPerDay")) {
        validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
    }
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": { "CorrectRequired": true, "TrialsRequired": true, "Sequential": true, "TrialsPerDay": true, "ContinueBaseline": true }, "dynamicProps": false, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Consecutive !== void 0) {
        let data0 = data.Consecutive;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
          validate80.errors = [{ instancePath: instancePath + "/Consecutive", schemaPath: "#/properties/Consecutive/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.FirstTrial !== void 0) {
          const _errs3 = errors;
          if (typeof data.FirstTrial !== "boolean") {
            validate80.errors = [{ instancePath: instancePath + "/FirstTrial", schemaPath: "#/properties/FirstTrial/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.IndependentResponsePercentage !== void 0) {
            let data2 = data.IndependentResponsePercentage;
            const _errs5 = errors;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
              validate80.errors = [{ instancePath: instancePath + "/IndependentResponsePercentage", schemaPath: "#/properties/IndependentResponsePercentage/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.MinimumNumberOfTrials !== void 0) {
              let data3 = data.MinimumNumberOfTrials;
              const _errs7 = errors;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                validate80.errors = [{ instancePath: instancePath + "/MinimumNumberOfTrials", schemaPath: "#/properties/MinimumNumberOfTrials/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.MinimumNumberOfTherapists !== void 0) {
                let data4 = data.MinimumNumberOfTherapists;
                const _errs9 = errors;
                if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                  validate80.errors = [{ instancePath: instancePath + "/MinimumNumberOfTherapists", schemaPath: "#/properties/MinimumNumberOfTherapists/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.ColdProbe !== void 0) {
                  const _errs11 = errors;
                  if (typeof data.ColdProbe !== "boolean") {
                    validate80.errors = [{ instancePath: instancePath + "/ColdProbe", schemaPath: "#/properties/ColdProbe/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.HourToCheck1 !== void 0) {
                    let data6 = data.HourToCheck1;
                    const _errs13 = errors;
                    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
                      validate80.errors = [{ instancePath: instancePath + "/HourToCheck1", schemaPath: "#/properties/HourToCheck1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.HourToCheck2 !== void 0) {
                      let data7 = data.HourToCheck2;
                      const _errs15 = errors;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
                        validate80.errors = [{ instancePath: instancePath + "/HourToCheck2", schemaPath: "#/properties/HourToCheck2/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.HourToCheck3 !== void 0) {
                        let data8 = data.HourToCheck3;
                        const _errs17 = errors;
                        if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
                          validate80.errors = [{ instancePath: instancePath + "/HourToCheck3", schemaPath: "#/properties/HourToCheck3/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        var valid0 = _errs17 === errors;
                      } else {
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
    } else {
      validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": { "Consecutive": true, "FirstTrial": true, "IndependentResponsePercentage": true, "MinimumNumberOfTrials": true, "MinimumNumberOfTherapists": true, "ColdProbe": true, "HourToCheck1": true, "HourToCheck2": true, "HourToCheck3": true }, "dynamicProps": false, "dynamicItems": false };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Consecutive === void 0 && (missing0 = "Consecutive") || data.FirstTrial === void 0 && (missing0 = "FirstTrial") || data.IndependentResponsePercentage === void 0 && (missing0 = "IndependentResponsePercentage") || data.MinimumNumberOfTrials === void 0 && (missing0 = "MinimumNumberOfTrials") || data.MinimumNumberOfTherapists === void 0 && (missing0 = "MinimumNumberOfTherapists") || data.ColdProbe === void 0 && (missing0 = "ColdProbe") || data.HourToCheck1 === void 0 && (missing0 = "HourToCheck1") || data.HourToCheck2 === void 0 && (missing0 = "HourToCheck2") || data.HourToCheck3 === void 0 && (missing0 = "HourToCheck3")) {
        validate79.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      }
    }
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "props": { "Consecutive": true, "FirstTrial": true, "IndependentResponsePercentage": true, "MinimumNumberOfTrials": true, "MinimumNumberOfTherapists": true, "ColdProbe": true, "HourToCheck1": true, "HourToCheck2": true, "HourToCheck3": true }, "dynamicProps": false, "dynamicItems": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.BCBA === void 0 && (missing0 = "BCBA") || data.LeadTherapistId === void 0 && (missing0 = "LeadTherapistId") || data.StudentId === void 0 && (missing0 = "StudentId") || data.FirstName === void 0 && (missing0 = "FirstName") || data.LastName === void 0 && (missing0 = "LastName") || data.SiteId === void 0 && (missing0 = "SiteId") || data.DateOfBirth === void 0 && (missing0 = "DateOfBirth") || data.EntryDate === void 0 && (missing0 = "EntryDate") || data.Gender === void 0 && (missing0 = "Gender") || data.Active === void 0 && (missing0 = "Active") || data.FatherFirstName === void 0 && (missing0 = "FatherFirstName") || data.FatherLastName === void 0 && (missing0 = "FatherLastName") || data.FatherPrimaryPhone === void 0 && (missing0 = "FatherPrimaryPhone") || data.FatherAlternatePhone === void 0 && (missing0 = "FatherAlternatePhone") || data.MotherFirstName === void 0 && (missing0 = "MotherFirstName") || data.MotherLastName === void 0 && (missing0 = "MotherLastName") || data.MotherPrimaryPhone === void 0 && (missing0 = "MotherPrimaryPhone") || data.MotherAlternatePhone === void 0 && (missing0 = "MotherAlternatePhone") || data.DateLastUpdated === void 0 && (missing0 = "DateLastUpdated") || data.ExternalId === void 0 && (missing0 = "ExternalId") || data.StudentCode === void 0 && (missing0 = "StudentCode") || data.Diagnosis === void 0 && (missing0 = "Diagnosis") || data.BaselineCriteria === void 0 && (missing0 = "BaselineCriteria") || data.MasteryCriteria === void 0 && (missing0 = "MasteryCriteria") || data.TimeZone === void 0 && (missing0 = "TimeZone") || data.IsUsingTeachingSessions === void 0 && (missing0 = "IsUsingTeachingSessions")) {
        validate74.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.BCBA !== void 0) {
          let data0 = data.BCBA;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (!formats0.test(data0)) {
                  validate74.errors = [{ instancePath: instancePath + "/BCBA", schemaPath: "#/properties/BCBA/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                  return false;
                }
              } else {
                validate74.errors = [{ instancePath: instancePath + "/BCBA", schemaPath: "#/properties/BCBA/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.LeadTherapistId !== void 0) {
            let data1 = data.LeadTherapistId;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (!formats0.test(data1)) {
                    validate74.errors = [{ instancePath: instancePath + "/LeadTherapistId", schemaPath: "#/properties/LeadTherapistId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                    return false;
                  }
                } else {
                  validate74.errors = [{ instancePath: instancePath + "/LeadTherapistId", schemaPath: "#/properties/LeadTherapistId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.StudentId !== void 0) {
              let data2 = data.StudentId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!formats0.test(data2)) {
                      validate74.errors = [{ instancePath: instancePath + "/StudentId", schemaPath: "#/properties/StudentId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                      return false;
                    }
                  } else {
                    validate74.errors = [{ instancePath: instancePath + "/StudentId", schemaPath: "#/properties/StudentId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.FirstName !== void 0) {
                const _errs7 = errors;
                if (typeof data.FirstName !== "string") {
                  validate74.errors = [{ instancePath: instancePath + "/FirstName", schemaPath: "#/properties/FirstName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.LastName !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.LastName !== "string") {
                    validate74.errors = [{ instancePath: instancePath + "/LastName", schemaPath: "#/properties/LastName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.SiteId !== void 0) {
                    let data5 = data.SiteId;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (errors === _errs11) {
                        if (typeof data5 === "string") {
                          if (!formats0.test(data5)) {
                            validate74.errors = [{ instancePath: instancePath + "/SiteId", schemaPath: "#/properties/SiteId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                            return false;
                          }
                        } else {
                          validate74.errors = [{ instancePath: instancePath + "/SiteId", schemaPath: "#/properties/SiteId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.DateOfBirth !== void 0) {
                      let data6 = data.DateOfBirth;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data6 === "string") {
                          if (!pattern3.test(data6)) {
                            validate74.errors = [{ instancePath: instancePath + "/DateOfBirth", schemaPath: "#/properties/DateOfBirth/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"' }];
                            return false;
                          }
                        } else {
                          validate74.errors = [{ instancePath: instancePath + "/DateOfBirth", schemaPath: "#/properties/DateOfBirth/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.EntryDate !== void 0) {
                        let data7 = data.EntryDate;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (typeof data7 === "string") {
                            if (!pattern3.test(data7)) {
                              validate74.errors = [{ instancePath: instancePath + "/EntryDate", schemaPath: "#/properties/EntryDate/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"' }];
                              return false;
                            }
                          } else {
                            validate74.errors = [{ instancePath: instancePath + "/EntryDate", schemaPath: "#/properties/EntryDate/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.Gender !== void 0) {
                          const _errs17 = errors;
                          if (typeof data.Gender !== "string") {
                            validate74.errors = [{ instancePath: instancePath + "/Gender", schemaPath: "#/properties/Gender/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.Active !== void 0) {
                            const _errs19 = errors;
                            if (typeof data.Active !== "boolean") {
                              validate74.errors = [{ instancePath: instancePath + "/Active", schemaPath: "#/properties/Active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                              return false;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.FatherFirstName !== void 0) {
                              let data10 = data.FatherFirstName;
                              const _errs21 = errors;
                              if (typeof data10 !== "string" && data10 !== null) {
                                validate74.errors = [{ instancePath: instancePath + "/FatherFirstName", schemaPath: "#/properties/FatherFirstName/type", keyword: "type", params: { type: schema34.properties.FatherFirstName.type }, message: "must be string,null" }];
                                return false;
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.FatherLastName !== void 0) {
                                let data11 = data.FatherLastName;
                                const _errs23 = errors;
                                if (typeof data11 !== "string" && data11 !== null) {
                                  validate74.errors = [{ instancePath: instancePath + "/FatherLastName", schemaPath: "#/properties/FatherLastName/type", keyword: "type", params: { type: schema34.properties.FatherLastName.type }, message: "must be string,null" }];
                                  return false;
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.FatherPrimaryPhone !== void 0) {
                                  const _errs25 = errors;
                                  if (typeof data.FatherPrimaryPhone !== "string") {
                                    validate74.errors = [{ instancePath: instancePath + "/FatherPrimaryPhone", schemaPath: "#/properties/FatherPrimaryPhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid0 = _errs25 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.FatherAlternatePhone !== void 0) {
                                    const _errs27 = errors;
                                    if (typeof data.FatherAlternatePhone !== "string") {
                                      validate74.errors = [{ instancePath: instancePath + "/FatherAlternatePhone", schemaPath: "#/properties/FatherAlternatePhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid0 = _errs27 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.MotherFirstName !== void 0) {
                                      let data14 = data.MotherFirstName;
                                      const _errs29 = errors;
                                      if (typeof data14 !== "string" && data14 !== null) {
                                        validate74.errors = [{ instancePath: instancePath + "/MotherFirstName", schemaPath: "#/properties/MotherFirstName/type", keyword: "type", params: { type: schema34.properties.MotherFirstName.type }, message: "must be string,null" }];
                                        return false;
                                      }
                                      var valid0 = _errs29 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.MotherLastName !== void 0) {
                                        let data15 = data.MotherLastName;
                                        const _errs31 = errors;
                                        if (typeof data15 !== "string" && data15 !== null) {
                                          validate74.errors = [{ instancePath: instancePath + "/MotherLastName", schemaPath: "#/properties/MotherLastName/type", keyword: "type", params: { type: schema34.properties.MotherLastName.type }, message: "must be string,null" }];
                                          return false;
                                        }
                                        var valid0 = _errs31 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.MotherPrimaryPhone !== void 0) {
                                          const _errs33 = errors;
                                          if (typeof data.MotherPrimaryPhone !== "string") {
                                            validate74.errors = [{ instancePath: instancePath + "/MotherPrimaryPhone", schemaPath: "#/properties/MotherPrimaryPhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid0 = _errs33 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.MotherAlternatePhone !== void 0) {
                                            const _errs35 = errors;
                                            if (typeof data.MotherAlternatePhone !== "string") {
                                              validate74.errors = [{ instancePath: instancePath + "/MotherAlternatePhone", schemaPath: "#/properties/MotherAlternatePhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid0 = _errs35 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.DateLastUpdated !== void 0) {
                                              let data18 = data.DateLastUpdated;
                                              const _errs37 = errors;
                                              if (typeof data18 !== "string" && data18 !== null) {
                                                validate74.errors = [{ instancePath: instancePath + "/DateLastUpdated", schemaPath: "#/properties/DateLastUpdated/type", keyword: "type", params: { type: schema34.properties.DateLastUpdated.type }, message: "must be string,null" }];
                                                return false;
                                              }
                                              if (errors === _errs37) {
                                                if (typeof data18 === "string") {
                                                  if (!pattern3.test(data18)) {
                                                    validate74.errors = [{ instancePath: instancePath + "/DateLastUpdated", schemaPath: "#/properties/DateLastUpdated/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"' }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid0 = _errs37 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.ExternalId !== void 0) {
                                                let data19 = data.ExternalId;
                                                const _errs39 = errors;
                                                if (typeof data19 !== "string" && data19 !== null) {
                                                  validate74.errors = [{ instancePath: instancePath + "/ExternalId", schemaPath: "#/properties/ExternalId/type", keyword: "type", params: { type: schema34.properties.ExternalId.type }, message: "must be string,null" }];
                                                  return false;
                                                }
                                                var valid0 = _errs39 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.StudentCode !== void 0) {
                                                  const _errs41 = errors;
                                                  if (typeof data.StudentCode !== "string") {
                                                    validate74.errors = [{ instancePath: instancePath + "/StudentCode", schemaPath: "#/properties/StudentCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid0 = _errs41 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.Diagnosis !== void 0) {
                                                    const _errs43 = errors;
                                                    if (typeof data.Diagnosis !== "string") {
                                                      validate74.errors = [{ instancePath: instancePath + "/Diagnosis", schemaPath: "#/properties/Diagnosis/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid0 = _errs43 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.BaselineCriteria !== void 0) {
                                                      const _errs45 = errors;
                                                      if (!validate75(data.BaselineCriteria, { instancePath: instancePath + "/BaselineCriteria", parentData: data, parentDataProperty: "BaselineCriteria", rootData, dynamicAnchors })) {
                                                        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid0 = _errs45 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.MasteryCriteria !== void 0) {
                                                        const _errs46 = errors;
                                                        if (!validate79(data.MasteryCriteria, { instancePath: instancePath + "/MasteryCriteria", parentData: data, parentDataProperty: "MasteryCriteria", rootData, dynamicAnchors })) {
                                                          vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs46 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.TimeZone !== void 0) {
                                                          const _errs47 = errors;
                                                          if (typeof data.TimeZone !== "string") {
                                                            validate74.errors = [{ instancePath: instancePath + "/TimeZone", schemaPath: "#/properties/TimeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid0 = _errs47 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.IsUsingTeachingSessions !== void 0) {
                                                            const _errs49 = errors;
                                                            if (typeof data.IsUsingTeachingSessions !== "boolean") {
                                                              validate74.errors = [{ instancePath: instancePath + "/IsUsingTeachingSessions", schemaPath: "#/properties/IsUsingTeachingSessions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                              return false;
                                                            }
                                                            var valid0 = _errs49 === errors;
                                                          } else {
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
    } else {
      validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": { "BCBA": true, "LeadTherapistId": true, "StudentId": true, "FirstName": true, "LastName": true, "SiteId": true, "DateOfBirth": true, "EntryDate": true, "Gender": true, "Active": true, "FatherFirstName": true, "FatherLastName": true, "FatherPrimaryPhone": true, "FatherAlternatePhone": true, "MotherFirstName": true, "MotherLastName": true, "MotherPrimaryPhone": true, "MotherAlternatePhone": true, "DateLastUpdated": true, "ExternalId": true, "StudentCode": true, "Diagnosis": true, "BaselineCriteria": true, "MasteryCriteria": true, "TimeZone": true, "IsUsingTeachingSessions": true }, "dynamicProps": false, "dynamicItems": false };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate74(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var validate7 = validate84;
var schema40 = { "description": "A new student: the properties of an update and three more that only the example of a creation has. Which ones are required is not printed.", "allOf": [{ "$ref": "document#/components/schemas/StudentUpdate" }, { "type": "object", "properties": { "StudentId": { "type": "string", "format": "uuid", "description": "The printed answer has the same one. Whether you may choose it or the server only repeats it is not stated.", "x-evidence": { "status": "partial", "source": "http://wiki.datafinch.com/display/DOC/API+Documentation", "section": "Create Student", "checked": "2026-11-22", "note": "Seen in the printed request only." } }, "Active": { "type": "boolean", "x-evidence": { "status": "partial", "source": "http://wiki.datafinch.com/display/DOC/API+Documentation", "section": "Create Student", "checked": "2026-11-22", "note": "Seen in the printed request only." } }, "DateLastUpdated": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", "description": "Looks like a value that the server sets; whether a sent one is used is not stated.", "x-evidence": { "status": "partial", "source": "http://wiki.datafinch.com/display/DOC/API+Documentation", "section": "Create Student", "checked": "2026-11-22", "note": "Seen in the printed request only." } } } }] };
var schema41 = { "type": "object", "description": "The new data of a student. Which properties are required is not printed; since `PUT` is said to replace, send all of them. In the portal only the student code and the diagnosis may be left out.", "properties": { "FirstName": { "type": "string", "x-sensitive": true }, "LastName": { "type": "string", "x-sensitive": true }, "SiteId": { "type": "string", "minLength": 1, "description": "`DF.` followed by the SiteId, or the abbreviation of the site. That is the printed rule; the printed examples send a bare GUID in upper case instead and get it back." }, "DateOfBirth": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", "x-sensitive": true, "description": "Local date-time without an offset." }, "EntryDate": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", "description": "Start of the program, local date-time without an offset." }, "Gender": { "type": "string", "x-sensitive": true, "description": "Only `m` is printed." }, "FatherFirstName": { "type": ["string", "null"], "x-sensitive": true }, "FatherLastName": { "type": ["string", "null"], "x-sensitive": true }, "FatherPrimaryPhone": { "type": "string", "x-sensitive": true, "description": "Empty when the number is missing; null is not printed." }, "FatherAlternatePhone": { "type": "string", "x-sensitive": true }, "MotherFirstName": { "type": ["string", "null"], "x-sensitive": true }, "MotherLastName": { "type": ["string", "null"], "x-sensitive": true }, "MotherPrimaryPhone": { "type": "string", "x-sensitive": true }, "MotherAlternatePhone": { "type": "string", "x-sensitive": true }, "ExternalId": { "type": ["string", "null"], "description": "Your own id for the student. With it the student can be named in paths." }, "StudentCode": { "type": "string", "x-sensitive": true, "description": 'Shown in the app instead of the name. The printed ones are "Last, First".' }, "Diagnosis": { "type": "string", "x-sensitive": true }, "TimeZone": { "$ref": "document#/components/schemas/TimeZone" }, "BCBA": { "type": "string", "format": "uuid", "description": "UserId of the behavior analyst, in spite of the name. Being named here does not assign the user to the student." }, "LeadTherapistId": { "type": "string", "format": "uuid", "description": "UserId of the lead therapist, likewise not an assignment." }, "BaselineCriteria": { "description": "Null means the system defaults, which are not listed anywhere. Not in the printed update, whose answer has some all the same: whether leaving it out keeps the old ones or means the defaults cannot be told.", "anyOf": [{ "$ref": "document#/components/schemas/BaselineCriteriaWrite" }, { "type": "null" }] }, "MasteryCriteria": { "description": "Null means the system defaults, which are not listed anywhere.", "anyOf": [{ "$ref": "document#/components/schemas/MasteryCriteriaWrite" }, { "type": "null" }] } } };
var func1 = require_ucs2length().default;
var schema42 = { "type": "string", "description": "IANA time zone id, one of the 99 that the vendor lists (and calls ISO 8601): first its seven common ones, then the others. Send its spelling, also where IANA has renamed the zone since: `Europe/Kiev`, `Asia/Rangoon`, `America/Godthab`, `America/Santa_Isabel`. Mind that the sign of the `Etc/GMT` ids is reversed, so `Etc/GMT+12` is twelve hours behind UTC.", "enum": ["America/Halifax", "America/New_York", "America/Chicago", "America/Indiana/Indianapolis", "America/Denver", "America/Phoenix", "America/Los_Angeles", "Africa/Cairo", "Africa/Casablanca", "Africa/Johannesburg", "Africa/Lagos", "Africa/Nairobi", "Africa/Tripoli", "Africa/Windhoek", "America/Anchorage", "America/Argentina/Buenos_Aires", "America/Asuncion", "America/Bahia", "America/Bogota", "America/Caracas", "America/Cayenne", "America/Chihuahua", "America/Cuiaba", "America/Godthab", "America/Guatemala", "America/La_Paz", "America/Mexico_City", "America/Montevideo", "America/Regina", "America/Santa_Isabel", "America/Santiago", "America/Sao_Paulo", "America/St_Johns", "Asia/Almaty", "Asia/Amman", "Asia/Baghdad", "Asia/Baku", "Asia/Bangkok", "Asia/Beirut", "Asia/Colombo", "Asia/Damascus", "Asia/Dhaka", "Asia/Dubai", "Asia/Irkutsk", "Asia/Jerusalem", "Asia/Kabul", "Asia/Karachi", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Krasnoyarsk", "Asia/Magadan", "Asia/Novosibirsk", "Asia/Rangoon", "Asia/Riyadh", "Asia/Seoul", "Asia/Shanghai", "Asia/Singapore", "Asia/Taipei", "Asia/Tashkent", "Asia/Tbilisi", "Asia/Tehran", "Asia/Tokyo", "Asia/Ulaanbaatar", "Asia/Vladivostok", "Asia/Yakutsk", "Asia/Yekaterinburg", "Asia/Yerevan", "Atlantic/Azores", "Atlantic/Cape_Verde", "Atlantic/Reykjavik", "Australia/Adelaide", "Australia/Brisbane", "Australia/Darwin", "Australia/Hobart", "Australia/Perth", "Australia/Sydney", "Etc/GMT+11", "Etc/GMT+12", "Etc/GMT+2", "Etc/GMT-12", "Etc/UTC", "Europe/Berlin", "Europe/Bucharest", "Europe/Budapest", "Europe/Istanbul", "Europe/Kaliningrad", "Europe/Kiev", "Europe/London", "Europe/Moscow", "Europe/Paris", "Europe/Warsaw", "Indian/Mauritius", "Pacific/Apia", "Pacific/Auckland", "Pacific/Fiji", "Pacific/Guadalcanal", "Pacific/Honolulu", "Pacific/Port_Moresby", "Pacific/Tongatapu"] };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  if (!(data === "America/Halifax" || data === "America/New_York" || data === "America/Chicago" || data === "America/Indiana/Indianapolis" || data === "America/Denver" || data === "America/Phoenix" || data === "America/Los_Angeles" || data === "Africa/Cairo" || data === "Africa/Casablanca" || data === "Africa/Johannesburg" || data === "Africa/Lagos" || data === "Africa/Nairobi" || data === "Africa/Tripoli" || data === "Africa/Windhoek" || data === "America/Anchorage" || data === "America/Argentina/Buenos_Aires" || data === "America/Asuncion" || data === "America/Bahia" || data === "America/Bogota" || data === "America/Caracas" || data === "America/Cayenne" || data === "America/Chihuahua" || data === "America/Cuiaba" || data === "America/Godthab" || data === "America/Guatemala" || data === "America/La_Paz" || data === "America/Mexico_City" || data === "America/Montevideo" || data === "America/Regina" || data === "America/Santa_Isabel" || data === "America/Santiago" || data === "America/Sao_Paulo" || data === "America/St_Johns" || data === "Asia/Almaty" || data === "Asia/Amman" || data === "Asia/Baghdad" || data === "Asia/Baku" || data === "Asia/Bangkok" || data === "Asia/Beirut" || data === "Asia/Colombo" || data === "Asia/Damascus" || data === "Asia/Dhaka" || data === "Asia/Dubai" || data === "Asia/Irkutsk" || data === "Asia/Jerusalem" || data === "Asia/Kabul" || data === "Asia/Karachi" || data === "Asia/Kathmandu" || data === "Asia/Kolkata" || data === "Asia/Krasnoyarsk" || data === "Asia/Magadan" || data === "Asia/Novosibirsk" || data === "Asia/Rangoon" || data === "Asia/Riyadh" || data === "Asia/Seoul" || data === "Asia/Shanghai" || data === "Asia/Singapore" || data === "Asia/Taipei" || data === "Asia/Tashkent" || data === "Asia/Tbilisi" || data === "Asia/Tehran" || data === "Asia/Tokyo" || data === "Asia/Ulaanbaatar" || data === "Asia/Vladivostok" || data === "Asia/Yakutsk" || data === "Asia/Yekaterinburg" || data === "Asia/Yerevan" || data === "Atlantic/Azores" || data === "Atlantic/Cape_Verde" || data === "Atlantic/Reykjavik" || data === "Australia/Adelaide" || data === "Australia/Brisbane" || data === "Australia/Darwin" || data === "Australia/Hobart" || data === "Australia/Perth" || data === "Australia/Sydney" || data === "Etc/GMT+11" || data === "Etc/GMT+12" || data === "Etc/GMT+2" || data === "Etc/GMT-12" || data === "Etc/UTC" || data === "Europe/Berlin" || data === "Europe/Bucharest" || data === "Europe/Budapest" || data === "Europe/Istanbul" || data === "Europe/Kaliningrad" || data === "Europe/Kiev" || data === "Europe/London" || data === "Europe/Moscow" || data === "Europe/Paris" || data === "Europe/Warsaw" || data === "Indian/Mauritius" || data === "Pacific/Apia" || data === "Pacific/Auckland" || data === "Pacific/Fiji" || data === "Pacific/Guadalcanal" || data === "Pacific/Honolulu" || data === "Pacific/Port_Moresby" || data === "Pacific/Tongatapu")) {
    validate87.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.FirstName !== void 0) {
        const _errs1 = errors;
        if (typeof data.FirstName !== "string") {
          validate86.errors = [{ instancePath: instancePath + "/FirstName", schemaPath: "#/properties/FirstName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.LastName !== void 0) {
          const _errs3 = errors;
          if (typeof data.LastName !== "string") {
            validate86.errors = [{ instancePath: instancePath + "/LastName", schemaPath: "#/properties/LastName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.SiteId !== void 0) {
            let data2 = data.SiteId;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data2 === "string") {
                if (func1(data2) < 1) {
                  validate86.errors = [{ instancePath: instancePath + "/SiteId", schemaPath: "#/properties/SiteId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate86.errors = [{ instancePath: instancePath + "/SiteId", schemaPath: "#/properties/SiteId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.DateOfBirth !== void 0) {
              let data3 = data.DateOfBirth;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data3 === "string") {
                  if (!pattern3.test(data3)) {
                    validate86.errors = [{ instancePath: instancePath + "/DateOfBirth", schemaPath: "#/properties/DateOfBirth/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"' }];
                    return false;
                  }
                } else {
                  validate86.errors = [{ instancePath: instancePath + "/DateOfBirth", schemaPath: "#/properties/DateOfBirth/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.EntryDate !== void 0) {
                let data4 = data.EntryDate;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (typeof data4 === "string") {
                    if (!pattern3.test(data4)) {
                      validate86.errors = [{ instancePath: instancePath + "/EntryDate", schemaPath: "#/properties/EntryDate/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"' }];
                      return false;
                    }
                  } else {
                    validate86.errors = [{ instancePath: instancePath + "/EntryDate", schemaPath: "#/properties/EntryDate/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Gender !== void 0) {
                  const _errs11 = errors;
                  if (typeof data.Gender !== "string") {
                    validate86.errors = [{ instancePath: instancePath + "/Gender", schemaPath: "#/properties/Gender/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.FatherFirstName !== void 0) {
                    let data6 = data.FatherFirstName;
                    const _errs13 = errors;
                    if (typeof data6 !== "string" && data6 !== null) {
                      validate86.errors = [{ instancePath: instancePath + "/FatherFirstName", schemaPath: "#/properties/FatherFirstName/type", keyword: "type", params: { type: schema41.properties.FatherFirstName.type }, message: "must be string,null" }];
                      return false;
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.FatherLastName !== void 0) {
                      let data7 = data.FatherLastName;
                      const _errs15 = errors;
                      if (typeof data7 !== "string" && data7 !== null) {
                        validate86.errors = [{ instancePath: instancePath + "/FatherLastName", schemaPath: "#/properties/FatherLastName/type", keyword: "type", params: { type: schema41.properties.FatherLastName.type }, message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.FatherPrimaryPhone !== void 0) {
                        const _errs17 = errors;
                        if (typeof data.FatherPrimaryPhone !== "string") {
                          validate86.errors = [{ instancePath: instancePath + "/FatherPrimaryPhone", schemaPath: "#/properties/FatherPrimaryPhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.FatherAlternatePhone !== void 0) {
                          const _errs19 = errors;
                          if (typeof data.FatherAlternatePhone !== "string") {
                            validate86.errors = [{ instancePath: instancePath + "/FatherAlternatePhone", schemaPath: "#/properties/FatherAlternatePhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.MotherFirstName !== void 0) {
                            let data10 = data.MotherFirstName;
                            const _errs21 = errors;
                            if (typeof data10 !== "string" && data10 !== null) {
                              validate86.errors = [{ instancePath: instancePath + "/MotherFirstName", schemaPath: "#/properties/MotherFirstName/type", keyword: "type", params: { type: schema41.properties.MotherFirstName.type }, message: "must be string,null" }];
                              return false;
                            }
                            var valid0 = _errs21 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.MotherLastName !== void 0) {
                              let data11 = data.MotherLastName;
                              const _errs23 = errors;
                              if (typeof data11 !== "string" && data11 !== null) {
                                validate86.errors = [{ instancePath: instancePath + "/MotherLastName", schemaPath: "#/properties/MotherLastName/type", keyword: "type", params: { type: schema41.properties.MotherLastName.type }, message: "must be string,null" }];
                                return false;
                              }
                              var valid0 = _errs23 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.MotherPrimaryPhone !== void 0) {
                                const _errs25 = errors;
                                if (typeof data.MotherPrimaryPhone !== "string") {
                                  validate86.errors = [{ instancePath: instancePath + "/MotherPrimaryPhone", schemaPath: "#/properties/MotherPrimaryPhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid0 = _errs25 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.MotherAlternatePhone !== void 0) {
                                  const _errs27 = errors;
                                  if (typeof data.MotherAlternatePhone !== "string") {
                                    validate86.errors = [{ instancePath: instancePath + "/MotherAlternatePhone", schemaPath: "#/properties/MotherAlternatePhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid0 = _errs27 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.ExternalId !== void 0) {
                                    let data14 = data.ExternalId;
                                    const _errs29 = errors;
                                    if (typeof data14 !== "string" && data14 !== null) {
                                      validate86.errors = [{ instancePath: instancePath + "/ExternalId", schemaPath: "#/properties/ExternalId/type", keyword: "type", params: { type: schema41.properties.ExternalId.type }, message: "must be string,null" }];
                                      return false;
                                    }
                                    var valid0 = _errs29 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.StudentCode !== void 0) {
                                      const _errs31 = errors;
                                      if (typeof data.StudentCode !== "string") {
                                        validate86.errors = [{ instancePath: instancePath + "/StudentCode", schemaPath: "#/properties/StudentCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid0 = _errs31 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.Diagnosis !== void 0) {
                                        const _errs33 = errors;
                                        if (typeof data.Diagnosis !== "string") {
                                          validate86.errors = [{ instancePath: instancePath + "/Diagnosis", schemaPath: "#/properties/Diagnosis/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid0 = _errs33 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.TimeZone !== void 0) {
                                          const _errs35 = errors;
                                          if (!validate87(data.TimeZone, { instancePath: instancePath + "/TimeZone", parentData: data, parentDataProperty: "TimeZone", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs35 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.BCBA !== void 0) {
                                            let data18 = data.BCBA;
                                            const _errs36 = errors;
                                            if (errors === _errs36) {
                                              if (errors === _errs36) {
                                                if (typeof data18 === "string") {
                                                  if (!formats0.test(data18)) {
                                                    validate86.errors = [{ instancePath: instancePath + "/BCBA", schemaPath: "#/properties/BCBA/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate86.errors = [{ instancePath: instancePath + "/BCBA", schemaPath: "#/properties/BCBA/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid0 = _errs36 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.LeadTherapistId !== void 0) {
                                              let data19 = data.LeadTherapistId;
                                              const _errs38 = errors;
                                              if (errors === _errs38) {
                                                if (errors === _errs38) {
                                                  if (typeof data19 === "string") {
                                                    if (!formats0.test(data19)) {
                                                      validate86.errors = [{ instancePath: instancePath + "/LeadTherapistId", schemaPath: "#/properties/LeadTherapistId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate86.errors = [{ instancePath: instancePath + "/LeadTherapistId", schemaPath: "#/properties/LeadTherapistId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid0 = _errs38 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.BaselineCriteria !== void 0) {
                                                let data20 = data.BaselineCriteria;
                                                const _errs40 = errors;
                                                const _errs41 = errors;
                                                let valid1 = false;
                                                const _errs42 = errors;
                                                if (!validate76(data20, { instancePath: instancePath + "/BaselineCriteria", parentData: data, parentDataProperty: "BaselineCriteria", rootData, dynamicAnchors })) {
                                                  vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                  errors = vErrors.length;
                                                }
                                                var _valid0 = _errs42 === errors;
                                                valid1 = valid1 || _valid0;
                                                if (_valid0) {
                                                  var props0 = {};
                                                  props0.CorrectRequired = true;
                                                  props0.TrialsRequired = true;
                                                  props0.Sequential = true;
                                                  props0.TrialsPerDay = true;
                                                  props0.ContinueBaseline = true;
                                                }
                                                const _errs43 = errors;
                                                if (data20 !== null) {
                                                  const err0 = { instancePath: instancePath + "/BaselineCriteria", schemaPath: "#/properties/BaselineCriteria/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                  if (vErrors === null) {
                                                    vErrors = [err0];
                                                  } else {
                                                    vErrors.push(err0);
                                                  }
                                                  errors++;
                                                }
                                                var _valid0 = _errs43 === errors;
                                                valid1 = valid1 || _valid0;
                                                if (!valid1) {
                                                  const err1 = { instancePath: instancePath + "/BaselineCriteria", schemaPath: "#/properties/BaselineCriteria/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                  if (vErrors === null) {
                                                    vErrors = [err1];
                                                  } else {
                                                    vErrors.push(err1);
                                                  }
                                                  errors++;
                                                  validate86.errors = vErrors;
                                                  return false;
                                                } else {
                                                  errors = _errs41;
                                                  if (vErrors !== null) {
                                                    if (_errs41) {
                                                      vErrors.length = _errs41;
                                                    } else {
                                                      vErrors = null;
                                                    }
                                                  }
                                                }
                                                var valid0 = _errs40 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.MasteryCriteria !== void 0) {
                                                  let data21 = data.MasteryCriteria;
                                                  const _errs45 = errors;
                                                  const _errs46 = errors;
                                                  let valid2 = false;
                                                  const _errs47 = errors;
                                                  if (!validate80(data21, { instancePath: instancePath + "/MasteryCriteria", parentData: data, parentDataProperty: "MasteryCriteria", rootData, dynamicAnchors })) {
                                                    vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var _valid1 = _errs47 === errors;
                                                  valid2 = valid2 || _valid1;
                                                  if (_valid1) {
                                                    var props1 = {};
                                                    props1.Consecutive = true;
                                                    props1.FirstTrial = true;
                                                    props1.IndependentResponsePercentage = true;
                                                    props1.MinimumNumberOfTrials = true;
                                                    props1.MinimumNumberOfTherapists = true;
                                                    props1.ColdProbe = true;
                                                    props1.HourToCheck1 = true;
                                                    props1.HourToCheck2 = true;
                                                    props1.HourToCheck3 = true;
                                                  }
                                                  const _errs48 = errors;
                                                  if (data21 !== null) {
                                                    const err2 = { instancePath: instancePath + "/MasteryCriteria", schemaPath: "#/properties/MasteryCriteria/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    if (vErrors === null) {
                                                      vErrors = [err2];
                                                    } else {
                                                      vErrors.push(err2);
                                                    }
                                                    errors++;
                                                  }
                                                  var _valid1 = _errs48 === errors;
                                                  valid2 = valid2 || _valid1;
                                                  if (!valid2) {
                                                    const err3 = { instancePath: instancePath + "/MasteryCriteria", schemaPath: "#/properties/MasteryCriteria/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                      vErrors = [err3];
                                                    } else {
                                                      vErrors.push(err3);
                                                    }
                                                    errors++;
                                                    validate86.errors = vErrors;
                                                    return false;
                                                  } else {
                                                    errors = _errs46;
                                                    if (vErrors !== null) {
                                                      if (_errs46) {
                                                        vErrors.length = _errs46;
                                                      } else {
                                                        vErrors = null;
                                                      }
                                                    }
                                                  }
                                                  var valid0 = _errs45 === errors;
                                                } else {
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
    } else {
      validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": { "FirstName": true, "LastName": true, "SiteId": true, "DateOfBirth": true, "EntryDate": true, "Gender": true, "FatherFirstName": true, "FatherLastName": true, "FatherPrimaryPhone": true, "FatherAlternatePhone": true, "MotherFirstName": true, "MotherLastName": true, "MotherPrimaryPhone": true, "MotherAlternatePhone": true, "ExternalId": true, "StudentCode": true, "Diagnosis": true, "TimeZone": true, "BCBA": true, "LeadTherapistId": true, "BaselineCriteria": true, "MasteryCriteria": true }, "dynamicProps": false, "dynamicItems": false };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (!validate86(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.StudentId !== void 0) {
          let data0 = data.StudentId;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!formats0.test(data0)) {
                  validate85.errors = [{ instancePath: instancePath + "/StudentId", schemaPath: "#/allOf/1/properties/StudentId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                  return false;
                }
              } else {
                validate85.errors = [{ instancePath: instancePath + "/StudentId", schemaPath: "#/allOf/1/properties/StudentId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.Active !== void 0) {
            const _errs5 = errors;
            if (typeof data.Active !== "boolean") {
              validate85.errors = [{ instancePath: instancePath + "/Active", schemaPath: "#/allOf/1/properties/Active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.DateLastUpdated !== void 0) {
              let data2 = data.DateLastUpdated;
              const _errs7 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate85.errors = [{ instancePath: instancePath + "/DateLastUpdated", schemaPath: "#/allOf/1/properties/DateLastUpdated/type", keyword: "type", params: { type: schema40.allOf[1].properties.DateLastUpdated.type }, message: "must be string,null" }];
                return false;
              }
              if (errors === _errs7) {
                if (typeof data2 === "string") {
                  if (!pattern3.test(data2)) {
                    validate85.errors = [{ instancePath: instancePath + "/DateLastUpdated", schemaPath: "#/allOf/1/properties/DateLastUpdated/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"' }];
                    return false;
                  }
                }
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      } else {
        validate85.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "props": { "StudentId": true, "Active": true, "DateLastUpdated": true, "FirstName": true, "LastName": true, "SiteId": true, "DateOfBirth": true, "EntryDate": true, "Gender": true, "FatherFirstName": true, "FatherLastName": true, "FatherPrimaryPhone": true, "FatherAlternatePhone": true, "MotherFirstName": true, "MotherLastName": true, "MotherPrimaryPhone": true, "MotherAlternatePhone": true, "ExternalId": true, "StudentCode": true, "Diagnosis": true, "TimeZone": true, "BCBA": true, "LeadTherapistId": true, "BaselineCriteria": true, "MasteryCriteria": true }, "dynamicProps": false, "dynamicItems": false };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate85(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
    errors = vErrors.length;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": { "StudentId": true, "Active": true, "DateLastUpdated": true, "FirstName": true, "LastName": true, "SiteId": true, "DateOfBirth": true, "EntryDate": true, "Gender": true, "FatherFirstName": true, "FatherLastName": true, "FatherPrimaryPhone": true, "FatherAlternatePhone": true, "MotherFirstName": true, "MotherLastName": true, "MotherPrimaryPhone": true, "MotherAlternatePhone": true, "ExternalId": true, "StudentCode": true, "Diagnosis": true, "TimeZone": true, "BCBA": true, "LeadTherapistId": true, "BaselineCriteria": true, "MasteryCriteria": true }, "dynamicProps": false, "dynamicItems": false };
var validate8 = validate93;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.BCBA === void 0 && (missing0 = "BCBA") || data.LeadTherapistId === void 0 && (missing0 = "LeadTherapistId") || data.StudentId === void 0 && (missing0 = "StudentId") || data.FirstName === void 0 && (missing0 = "FirstName") || data.LastName === void 0 && (missing0 = "LastName") || data.SiteId === void 0 && (missing0 = "SiteId") || data.DateOfBirth === void 0 && (missing0 = "DateOfBirth") || data.EntryDate === void 0 && (missing0 = "EntryDate") || data.Gender === void 0 && (missing0 = "Gender") || data.Active === void 0 && (missing0 = "Active") || data.FatherFirstName === void 0 && (missing0 = "FatherFirstName") || data.FatherLastName === void 0 && (missing0 = "FatherLastName") || data.FatherPrimaryPhone === void 0 && (missing0 = "FatherPrimaryPhone") || data.FatherAlternatePhone === void 0 && (missing0 = "FatherAlternatePhone") || data.MotherFirstName === void 0 && (missing0 = "MotherFirstName") || data.MotherLastName === void 0 && (missing0 = "MotherLastName") || data.MotherPrimaryPhone === void 0 && (missing0 = "MotherPrimaryPhone") || data.MotherAlternatePhone === void 0 && (missing0 = "MotherAlternatePhone") || data.DateLastUpdated === void 0 && (missing0 = "DateLastUpdated") || data.ExternalId === void 0 && (missing0 = "ExternalId") || data.StudentCode === void 0 && (missing0 = "StudentCode") || data.Diagnosis === void 0 && (missing0 = "Diagnosis") || data.BaselineCriteria === void 0 && (missing0 = "BaselineCriteria") || data.MasteryCriteria === void 0 && (missing0 = "MasteryCriteria") || data.TimeZone === void 0 && (missing0 = "TimeZone") || data.IsUsingTeachingSessions === void 0 && (missing0 = "IsUsingTeachingSessions")) {
        validate94.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.BCBA !== void 0) {
          let data0 = data.BCBA;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (!formats0.test(data0)) {
                  validate94.errors = [{ instancePath: instancePath + "/BCBA", schemaPath: "#/properties/BCBA/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                  return false;
                }
              } else {
                validate94.errors = [{ instancePath: instancePath + "/BCBA", schemaPath: "#/properties/BCBA/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.LeadTherapistId !== void 0) {
            let data1 = data.LeadTherapistId;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (!formats0.test(data1)) {
                    validate94.errors = [{ instancePath: instancePath + "/LeadTherapistId", schemaPath: "#/properties/LeadTherapistId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                    return false;
                  }
                } else {
                  validate94.errors = [{ instancePath: instancePath + "/LeadTherapistId", schemaPath: "#/properties/LeadTherapistId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.StudentId !== void 0) {
              let data2 = data.StudentId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!formats0.test(data2)) {
                      validate94.errors = [{ instancePath: instancePath + "/StudentId", schemaPath: "#/properties/StudentId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                      return false;
                    }
                  } else {
                    validate94.errors = [{ instancePath: instancePath + "/StudentId", schemaPath: "#/properties/StudentId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.FirstName !== void 0) {
                const _errs7 = errors;
                if (typeof data.FirstName !== "string") {
                  validate94.errors = [{ instancePath: instancePath + "/FirstName", schemaPath: "#/properties/FirstName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.LastName !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.LastName !== "string") {
                    validate94.errors = [{ instancePath: instancePath + "/LastName", schemaPath: "#/properties/LastName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.SiteId !== void 0) {
                    let data5 = data.SiteId;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (errors === _errs11) {
                        if (typeof data5 === "string") {
                          if (!formats0.test(data5)) {
                            validate94.errors = [{ instancePath: instancePath + "/SiteId", schemaPath: "#/properties/SiteId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                            return false;
                          }
                        } else {
                          validate94.errors = [{ instancePath: instancePath + "/SiteId", schemaPath: "#/properties/SiteId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.DateOfBirth !== void 0) {
                      let data6 = data.DateOfBirth;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data6 === "string") {
                          if (!pattern3.test(data6)) {
                            validate94.errors = [{ instancePath: instancePath + "/DateOfBirth", schemaPath: "#/properties/DateOfBirth/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"' }];
                            return false;
                          }
                        } else {
                          validate94.errors = [{ instancePath: instancePath + "/DateOfBirth", schemaPath: "#/properties/DateOfBirth/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.EntryDate !== void 0) {
                        let data7 = data.EntryDate;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (typeof data7 === "string") {
                            if (!pattern3.test(data7)) {
                              validate94.errors = [{ instancePath: instancePath + "/EntryDate", schemaPath: "#/properties/EntryDate/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"' }];
                              return false;
                            }
                          } else {
                            validate94.errors = [{ instancePath: instancePath + "/EntryDate", schemaPath: "#/properties/EntryDate/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.Gender !== void 0) {
                          const _errs17 = errors;
                          if (typeof data.Gender !== "string") {
                            validate94.errors = [{ instancePath: instancePath + "/Gender", schemaPath: "#/properties/Gender/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.Active !== void 0) {
                            const _errs19 = errors;
                            if (typeof data.Active !== "boolean") {
                              validate94.errors = [{ instancePath: instancePath + "/Active", schemaPath: "#/properties/Active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                              return false;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.FatherFirstName !== void 0) {
                              let data10 = data.FatherFirstName;
                              const _errs21 = errors;
                              if (typeof data10 !== "string" && data10 !== null) {
                                validate94.errors = [{ instancePath: instancePath + "/FatherFirstName", schemaPath: "#/properties/FatherFirstName/type", keyword: "type", params: { type: schema34.properties.FatherFirstName.type }, message: "must be string,null" }];
                                return false;
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.FatherLastName !== void 0) {
                                let data11 = data.FatherLastName;
                                const _errs23 = errors;
                                if (typeof data11 !== "string" && data11 !== null) {
                                  validate94.errors = [{ instancePath: instancePath + "/FatherLastName", schemaPath: "#/properties/FatherLastName/type", keyword: "type", params: { type: schema34.properties.FatherLastName.type }, message: "must be string,null" }];
                                  return false;
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.FatherPrimaryPhone !== void 0) {
                                  const _errs25 = errors;
                                  if (typeof data.FatherPrimaryPhone !== "string") {
                                    validate94.errors = [{ instancePath: instancePath + "/FatherPrimaryPhone", schemaPath: "#/properties/FatherPrimaryPhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid0 = _errs25 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.FatherAlternatePhone !== void 0) {
                                    const _errs27 = errors;
                                    if (typeof data.FatherAlternatePhone !== "string") {
                                      validate94.errors = [{ instancePath: instancePath + "/FatherAlternatePhone", schemaPath: "#/properties/FatherAlternatePhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid0 = _errs27 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.MotherFirstName !== void 0) {
                                      let data14 = data.MotherFirstName;
                                      const _errs29 = errors;
                                      if (typeof data14 !== "string" && data14 !== null) {
                                        validate94.errors = [{ instancePath: instancePath + "/MotherFirstName", schemaPath: "#/properties/MotherFirstName/type", keyword: "type", params: { type: schema34.properties.MotherFirstName.type }, message: "must be string,null" }];
                                        return false;
                                      }
                                      var valid0 = _errs29 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.MotherLastName !== void 0) {
                                        let data15 = data.MotherLastName;
                                        const _errs31 = errors;
                                        if (typeof data15 !== "string" && data15 !== null) {
                                          validate94.errors = [{ instancePath: instancePath + "/MotherLastName", schemaPath: "#/properties/MotherLastName/type", keyword: "type", params: { type: schema34.properties.MotherLastName.type }, message: "must be string,null" }];
                                          return false;
                                        }
                                        var valid0 = _errs31 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.MotherPrimaryPhone !== void 0) {
                                          const _errs33 = errors;
                                          if (typeof data.MotherPrimaryPhone !== "string") {
                                            validate94.errors = [{ instancePath: instancePath + "/MotherPrimaryPhone", schemaPath: "#/properties/MotherPrimaryPhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid0 = _errs33 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.MotherAlternatePhone !== void 0) {
                                            const _errs35 = errors;
                                            if (typeof data.MotherAlternatePhone !== "string") {
                                              validate94.errors = [{ instancePath: instancePath + "/MotherAlternatePhone", schemaPath: "#/properties/MotherAlternatePhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid0 = _errs35 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.DateLastUpdated !== void 0) {
                                              let data18 = data.DateLastUpdated;
                                              const _errs37 = errors;
                                              if (typeof data18 !== "string" && data18 !== null) {
                                                validate94.errors = [{ instancePath: instancePath + "/DateLastUpdated", schemaPath: "#/properties/DateLastUpdated/type", keyword: "type", params: { type: schema34.properties.DateLastUpdated.type }, message: "must be string,null" }];
                                                return false;
                                              }
                                              if (errors === _errs37) {
                                                if (typeof data18 === "string") {
                                                  if (!pattern3.test(data18)) {
                                                    validate94.errors = [{ instancePath: instancePath + "/DateLastUpdated", schemaPath: "#/properties/DateLastUpdated/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"' }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid0 = _errs37 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.ExternalId !== void 0) {
                                                let data19 = data.ExternalId;
                                                const _errs39 = errors;
                                                if (typeof data19 !== "string" && data19 !== null) {
                                                  validate94.errors = [{ instancePath: instancePath + "/ExternalId", schemaPath: "#/properties/ExternalId/type", keyword: "type", params: { type: schema34.properties.ExternalId.type }, message: "must be string,null" }];
                                                  return false;
                                                }
                                                var valid0 = _errs39 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.StudentCode !== void 0) {
                                                  const _errs41 = errors;
                                                  if (typeof data.StudentCode !== "string") {
                                                    validate94.errors = [{ instancePath: instancePath + "/StudentCode", schemaPath: "#/properties/StudentCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid0 = _errs41 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.Diagnosis !== void 0) {
                                                    const _errs43 = errors;
                                                    if (typeof data.Diagnosis !== "string") {
                                                      validate94.errors = [{ instancePath: instancePath + "/Diagnosis", schemaPath: "#/properties/Diagnosis/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid0 = _errs43 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.BaselineCriteria !== void 0) {
                                                      const _errs45 = errors;
                                                      if (!validate75(data.BaselineCriteria, { instancePath: instancePath + "/BaselineCriteria", parentData: data, parentDataProperty: "BaselineCriteria", rootData, dynamicAnchors })) {
                                                        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid0 = _errs45 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.MasteryCriteria !== void 0) {
                                                        const _errs46 = errors;
                                                        if (!validate79(data.MasteryCriteria, { instancePath: instancePath + "/MasteryCriteria", parentData: data, parentDataProperty: "MasteryCriteria", rootData, dynamicAnchors })) {
                                                          vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs46 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.TimeZone !== void 0) {
                                                          const _errs47 = errors;
                                                          if (typeof data.TimeZone !== "string") {
                                                            validate94.errors = [{ instancePath: instancePath + "/TimeZone", schemaPath: "#/properties/TimeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid0 = _errs47 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.IsUsingTeachingSessions !== void 0) {
                                                            const _errs49 = errors;
                                                            if (typeof data.IsUsingTeachingSessions !== "boolean") {
                                                              validate94.errors = [{ instancePath: instancePath + "/IsUsingTeachingSessions", schemaPath: "#/properties/IsUsingTeachingSessions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                              return false;
                                                            }
                                                            var valid0 = _errs49 === errors;
                                                          } else {
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
    } else {
      validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "props": { "BCBA": true, "LeadTherapistId": true, "StudentId": true, "FirstName": true, "LastName": true, "SiteId": true, "DateOfBirth": true, "EntryDate": true, "Gender": true, "Active": true, "FatherFirstName": true, "FatherLastName": true, "FatherPrimaryPhone": true, "FatherAlternatePhone": true, "MotherFirstName": true, "MotherLastName": true, "MotherPrimaryPhone": true, "MotherAlternatePhone": true, "DateLastUpdated": true, "ExternalId": true, "StudentCode": true, "Diagnosis": true, "BaselineCriteria": true, "MasteryCriteria": true, "TimeZone": true, "IsUsingTeachingSessions": true }, "dynamicProps": false, "dynamicItems": false };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
    errors = vErrors.length;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": { "BCBA": true, "LeadTherapistId": true, "StudentId": true, "FirstName": true, "LastName": true, "SiteId": true, "DateOfBirth": true, "EntryDate": true, "Gender": true, "Active": true, "FatherFirstName": true, "FatherLastName": true, "FatherPrimaryPhone": true, "FatherAlternatePhone": true, "MotherFirstName": true, "MotherLastName": true, "MotherPrimaryPhone": true, "MotherAlternatePhone": true, "DateLastUpdated": true, "ExternalId": true, "StudentCode": true, "Diagnosis": true, "BaselineCriteria": true, "MasteryCriteria": true, "TimeZone": true, "IsUsingTeachingSessions": true }, "dynamicProps": false, "dynamicItems": false };
var validate9 = validate98;
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.FirstName !== void 0) {
        const _errs1 = errors;
        if (typeof data.FirstName !== "string") {
          validate99.errors = [{ instancePath: instancePath + "/FirstName", schemaPath: "#/properties/FirstName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.LastName !== void 0) {
          const _errs3 = errors;
          if (typeof data.LastName !== "string") {
            validate99.errors = [{ instancePath: instancePath + "/LastName", schemaPath: "#/properties/LastName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.SiteId !== void 0) {
            let data2 = data.SiteId;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data2 === "string") {
                if (func1(data2) < 1) {
                  validate99.errors = [{ instancePath: instancePath + "/SiteId", schemaPath: "#/properties/SiteId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate99.errors = [{ instancePath: instancePath + "/SiteId", schemaPath: "#/properties/SiteId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.DateOfBirth !== void 0) {
              let data3 = data.DateOfBirth;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data3 === "string") {
                  if (!pattern3.test(data3)) {
                    validate99.errors = [{ instancePath: instancePath + "/DateOfBirth", schemaPath: "#/properties/DateOfBirth/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"' }];
                    return false;
                  }
                } else {
                  validate99.errors = [{ instancePath: instancePath + "/DateOfBirth", schemaPath: "#/properties/DateOfBirth/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.EntryDate !== void 0) {
                let data4 = data.EntryDate;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (typeof data4 === "string") {
                    if (!pattern3.test(data4)) {
                      validate99.errors = [{ instancePath: instancePath + "/EntryDate", schemaPath: "#/properties/EntryDate/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"' }];
                      return false;
                    }
                  } else {
                    validate99.errors = [{ instancePath: instancePath + "/EntryDate", schemaPath: "#/properties/EntryDate/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Gender !== void 0) {
                  const _errs11 = errors;
                  if (typeof data.Gender !== "string") {
                    validate99.errors = [{ instancePath: instancePath + "/Gender", schemaPath: "#/properties/Gender/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.FatherFirstName !== void 0) {
                    let data6 = data.FatherFirstName;
                    const _errs13 = errors;
                    if (typeof data6 !== "string" && data6 !== null) {
                      validate99.errors = [{ instancePath: instancePath + "/FatherFirstName", schemaPath: "#/properties/FatherFirstName/type", keyword: "type", params: { type: schema41.properties.FatherFirstName.type }, message: "must be string,null" }];
                      return false;
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.FatherLastName !== void 0) {
                      let data7 = data.FatherLastName;
                      const _errs15 = errors;
                      if (typeof data7 !== "string" && data7 !== null) {
                        validate99.errors = [{ instancePath: instancePath + "/FatherLastName", schemaPath: "#/properties/FatherLastName/type", keyword: "type", params: { type: schema41.properties.FatherLastName.type }, message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.FatherPrimaryPhone !== void 0) {
                        const _errs17 = errors;
                        if (typeof data.FatherPrimaryPhone !== "string") {
                          validate99.errors = [{ instancePath: instancePath + "/FatherPrimaryPhone", schemaPath: "#/properties/FatherPrimaryPhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.FatherAlternatePhone !== void 0) {
                          const _errs19 = errors;
                          if (typeof data.FatherAlternatePhone !== "string") {
                            validate99.errors = [{ instancePath: instancePath + "/FatherAlternatePhone", schemaPath: "#/properties/FatherAlternatePhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.MotherFirstName !== void 0) {
                            let data10 = data.MotherFirstName;
                            const _errs21 = errors;
                            if (typeof data10 !== "string" && data10 !== null) {
                              validate99.errors = [{ instancePath: instancePath + "/MotherFirstName", schemaPath: "#/properties/MotherFirstName/type", keyword: "type", params: { type: schema41.properties.MotherFirstName.type }, message: "must be string,null" }];
                              return false;
                            }
                            var valid0 = _errs21 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.MotherLastName !== void 0) {
                              let data11 = data.MotherLastName;
                              const _errs23 = errors;
                              if (typeof data11 !== "string" && data11 !== null) {
                                validate99.errors = [{ instancePath: instancePath + "/MotherLastName", schemaPath: "#/properties/MotherLastName/type", keyword: "type", params: { type: schema41.properties.MotherLastName.type }, message: "must be string,null" }];
                                return false;
                              }
                              var valid0 = _errs23 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.MotherPrimaryPhone !== void 0) {
                                const _errs25 = errors;
                                if (typeof data.MotherPrimaryPhone !== "string") {
                                  validate99.errors = [{ instancePath: instancePath + "/MotherPrimaryPhone", schemaPath: "#/properties/MotherPrimaryPhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid0 = _errs25 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.MotherAlternatePhone !== void 0) {
                                  const _errs27 = errors;
                                  if (typeof data.MotherAlternatePhone !== "string") {
                                    validate99.errors = [{ instancePath: instancePath + "/MotherAlternatePhone", schemaPath: "#/properties/MotherAlternatePhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid0 = _errs27 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.ExternalId !== void 0) {
                                    let data14 = data.ExternalId;
                                    const _errs29 = errors;
                                    if (typeof data14 !== "string" && data14 !== null) {
                                      validate99.errors = [{ instancePath: instancePath + "/ExternalId", schemaPath: "#/properties/ExternalId/type", keyword: "type", params: { type: schema41.properties.ExternalId.type }, message: "must be string,null" }];
                                      return false;
                                    }
                                    var valid0 = _errs29 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.StudentCode !== void 0) {
                                      const _errs31 = errors;
                                      if (typeof data.StudentCode !== "string") {
                                        validate99.errors = [{ instancePath: instancePath + "/StudentCode", schemaPath: "#/properties/StudentCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid0 = _errs31 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.Diagnosis !== void 0) {
                                        const _errs33 = errors;
                                        if (typeof data.Diagnosis !== "string") {
                                          validate99.errors = [{ instancePath: instancePath + "/Diagnosis", schemaPath: "#/properties/Diagnosis/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid0 = _errs33 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.TimeZone !== void 0) {
                                          const _errs35 = errors;
                                          if (!validate87(data.TimeZone, { instancePath: instancePath + "/TimeZone", parentData: data, parentDataProperty: "TimeZone", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs35 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.BCBA !== void 0) {
                                            let data18 = data.BCBA;
                                            const _errs36 = errors;
                                            if (errors === _errs36) {
                                              if (errors === _errs36) {
                                                if (typeof data18 === "string") {
                                                  if (!formats0.test(data18)) {
                                                    validate99.errors = [{ instancePath: instancePath + "/BCBA", schemaPath: "#/properties/BCBA/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate99.errors = [{ instancePath: instancePath + "/BCBA", schemaPath: "#/properties/BCBA/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid0 = _errs36 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.LeadTherapistId !== void 0) {
                                              let data19 = data.LeadTherapistId;
                                              const _errs38 = errors;
                                              if (errors === _errs38) {
                                                if (errors === _errs38) {
                                                  if (typeof data19 === "string") {
                                                    if (!formats0.test(data19)) {
                                                      validate99.errors = [{ instancePath: instancePath + "/LeadTherapistId", schemaPath: "#/properties/LeadTherapistId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate99.errors = [{ instancePath: instancePath + "/LeadTherapistId", schemaPath: "#/properties/LeadTherapistId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid0 = _errs38 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.BaselineCriteria !== void 0) {
                                                let data20 = data.BaselineCriteria;
                                                const _errs40 = errors;
                                                const _errs41 = errors;
                                                let valid1 = false;
                                                const _errs42 = errors;
                                                if (!validate76(data20, { instancePath: instancePath + "/BaselineCriteria", parentData: data, parentDataProperty: "BaselineCriteria", rootData, dynamicAnchors })) {
                                                  vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                  errors = vErrors.length;
                                                }
                                                var _valid0 = _errs42 === errors;
                                                valid1 = valid1 || _valid0;
                                                if (_valid0) {
                                                  var props0 = {};
                                                  props0.CorrectRequired = true;
                                                  props0.TrialsRequired = true;
                                                  props0.Sequential = true;
                                                  props0.TrialsPerDay = true;
                                                  props0.ContinueBaseline = true;
                                                }
                                                const _errs43 = errors;
                                                if (data20 !== null) {
                                                  const err0 = { instancePath: instancePath + "/BaselineCriteria", schemaPath: "#/properties/BaselineCriteria/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                  if (vErrors === null) {
                                                    vErrors = [err0];
                                                  } else {
                                                    vErrors.push(err0);
                                                  }
                                                  errors++;
                                                }
                                                var _valid0 = _errs43 === errors;
                                                valid1 = valid1 || _valid0;
                                                if (!valid1) {
                                                  const err1 = { instancePath: instancePath + "/BaselineCriteria", schemaPath: "#/properties/BaselineCriteria/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                  if (vErrors === null) {
                                                    vErrors = [err1];
                                                  } else {
                                                    vErrors.push(err1);
                                                  }
                                                  errors++;
                                                  validate99.errors = vErrors;
                                                  return false;
                                                } else {
                                                  errors = _errs41;
                                                  if (vErrors !== null) {
                                                    if (_errs41) {
                                                      vErrors.length = _errs41;
                                                    } else {
                                                      vErrors = null;
                                                    }
                                                  }
                                                }
                                                var valid0 = _errs40 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.MasteryCriteria !== void 0) {
                                                  let data21 = data.MasteryCriteria;
                                                  const _errs45 = errors;
                                                  const _errs46 = errors;
                                                  let valid2 = false;
                                                  const _errs47 = errors;
                                                  if (!validate80(data21, { instancePath: instancePath + "/MasteryCriteria", parentData: data, parentDataProperty: "MasteryCriteria", rootData, dynamicAnchors })) {
                                                    vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var _valid1 = _errs47 === errors;
                                                  valid2 = valid2 || _valid1;
                                                  if (_valid1) {
                                                    var props1 = {};
                                                    props1.Consecutive = true;
                                                    props1.FirstTrial = true;
                                                    props1.IndependentResponsePercentage = true;
                                                    props1.MinimumNumberOfTrials = true;
                                                    props1.MinimumNumberOfTherapists = true;
                                                    props1.ColdProbe = true;
                                                    props1.HourToCheck1 = true;
                                                    props1.HourToCheck2 = true;
                                                    props1.HourToCheck3 = true;
                                                  }
                                                  const _errs48 = errors;
                                                  if (data21 !== null) {
                                                    const err2 = { instancePath: instancePath + "/MasteryCriteria", schemaPath: "#/properties/MasteryCriteria/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    if (vErrors === null) {
                                                      vErrors = [err2];
                                                    } else {
                                                      vErrors.push(err2);
                                                    }
                                                    errors++;
                                                  }
                                                  var _valid1 = _errs48 === errors;
                                                  valid2 = valid2 || _valid1;
                                                  if (!valid2) {
                                                    const err3 = { instancePath: instancePath + "/MasteryCriteria", schemaPath: "#/properties/MasteryCriteria/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                      vErrors = [err3];
                                                    } else {
                                                      vErrors.push(err3);
                                                    }
                                                    errors++;
                                                    validate99.errors = vErrors;
                                                    return false;
                                                  } else {
                                                    errors = _errs46;
                                                    if (vErrors !== null) {
                                                      if (_errs46) {
                                                        vErrors.length = _errs46;
                                                      } else {
                                                        vErrors = null;
                                                      }
                                                    }
                                                  }
                                                  var valid0 = _errs45 === errors;
                                                } else {
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
    } else {
      validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { "props": { "FirstName": true, "LastName": true, "SiteId": true, "DateOfBirth": true, "EntryDate": true, "Gender": true, "FatherFirstName": true, "FatherLastName": true, "FatherPrimaryPhone": true, "FatherAlternatePhone": true, "MotherFirstName": true, "MotherLastName": true, "MotherPrimaryPhone": true, "MotherAlternatePhone": true, "ExternalId": true, "StudentCode": true, "Diagnosis": true, "TimeZone": true, "BCBA": true, "LeadTherapistId": true, "BaselineCriteria": true, "MasteryCriteria": true }, "dynamicProps": false, "dynamicItems": false };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate99(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
    errors = vErrors.length;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "props": { "FirstName": true, "LastName": true, "SiteId": true, "DateOfBirth": true, "EntryDate": true, "Gender": true, "FatherFirstName": true, "FatherLastName": true, "FatherPrimaryPhone": true, "FatherAlternatePhone": true, "MotherFirstName": true, "MotherLastName": true, "MotherPrimaryPhone": true, "MotherAlternatePhone": true, "ExternalId": true, "StudentCode": true, "Diagnosis": true, "TimeZone": true, "BCBA": true, "LeadTherapistId": true, "BaselineCriteria": true, "MasteryCriteria": true }, "dynamicProps": false, "dynamicItems": false };
var validate10 = validate104;
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Active === void 0 && (missing0 = "Active") || data.UserId === void 0 && (missing0 = "UserId") || data.Email === void 0 && (missing0 = "Email") || data.AvailableStudents === void 0 && (missing0 = "AvailableStudents") || data.IpadPin === void 0 && (missing0 = "IpadPin") || data.Title === void 0 && (missing0 = "Title") || data.Username === void 0 && (missing0 = "Username") || data.LastName === void 0 && (missing0 = "LastName") || data.FirstName === void 0 && (missing0 = "FirstName") || data.Groups === void 0 && (missing0 = "Groups") || data.Sites === void 0 && (missing0 = "Sites") || data.AccessAllStudents === void 0 && (missing0 = "AccessAllStudents") || data.ExternalId === void 0 && (missing0 = "ExternalId") || data.NeedsReset === void 0 && (missing0 = "NeedsReset")) {
        validate105.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Active !== void 0) {
          const _errs1 = errors;
          if (typeof data.Active !== "boolean") {
            validate105.errors = [{ instancePath: instancePath + "/Active", schemaPath: "#/properties/Active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.UserId !== void 0) {
            let data1 = data.UserId;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (!formats0.test(data1)) {
                    validate105.errors = [{ instancePath: instancePath + "/UserId", schemaPath: "#/properties/UserId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                    return false;
                  }
                } else {
                  validate105.errors = [{ instancePath: instancePath + "/UserId", schemaPath: "#/properties/UserId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Email !== void 0) {
              let data2 = data.Email;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!formats2.test(data2)) {
                      validate105.errors = [{ instancePath: instancePath + "/Email", schemaPath: "#/properties/Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }];
                      return false;
                    }
                  } else {
                    validate105.errors = [{ instancePath: instancePath + "/Email", schemaPath: "#/properties/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.AvailableStudents !== void 0) {
                let data3 = data.AvailableStudents;
                const _errs7 = errors;
                if (!Array.isArray(data3) && data3 !== null) {
                  validate105.errors = [{ instancePath: instancePath + "/AvailableStudents", schemaPath: "#/properties/AvailableStudents/type", keyword: "type", params: { type: schema21.properties.AvailableStudents.type }, message: "must be array,null" }];
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
                            if (!formats0.test(data4)) {
                              validate105.errors = [{ instancePath: instancePath + "/AvailableStudents/" + i0, schemaPath: "#/properties/AvailableStudents/items/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                              return false;
                            }
                          } else {
                            validate105.errors = [{ instancePath: instancePath + "/AvailableStudents/" + i0, schemaPath: "#/properties/AvailableStudents/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.IpadPin !== void 0) {
                  const _errs11 = errors;
                  if (typeof data.IpadPin !== "string") {
                    validate105.errors = [{ instancePath: instancePath + "/IpadPin", schemaPath: "#/properties/IpadPin/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Title !== void 0) {
                    const _errs13 = errors;
                    if (typeof data.Title !== "string") {
                      validate105.errors = [{ instancePath: instancePath + "/Title", schemaPath: "#/properties/Title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.Username !== void 0) {
                      const _errs15 = errors;
                      if (typeof data.Username !== "string") {
                        validate105.errors = [{ instancePath: instancePath + "/Username", schemaPath: "#/properties/Username/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.LastName !== void 0) {
                        const _errs17 = errors;
                        if (typeof data.LastName !== "string") {
                          validate105.errors = [{ instancePath: instancePath + "/LastName", schemaPath: "#/properties/LastName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.FirstName !== void 0) {
                          const _errs19 = errors;
                          if (typeof data.FirstName !== "string") {
                            validate105.errors = [{ instancePath: instancePath + "/FirstName", schemaPath: "#/properties/FirstName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.Groups !== void 0) {
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
                                        if (!formats0.test(data11)) {
                                          validate105.errors = [{ instancePath: instancePath + "/Groups/" + i1, schemaPath: "#/properties/Groups/items/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                          return false;
                                        }
                                      } else {
                                        validate105.errors = [{ instancePath: instancePath + "/Groups/" + i1, schemaPath: "#/properties/Groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid2 = _errs23 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              } else {
                                validate105.errors = [{ instancePath: instancePath + "/Groups", schemaPath: "#/properties/Groups/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs21 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.Sites !== void 0) {
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
                                          if (!formats0.test(data13)) {
                                            validate105.errors = [{ instancePath: instancePath + "/Sites/" + i2, schemaPath: "#/properties/Sites/items/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                            return false;
                                          }
                                        } else {
                                          validate105.errors = [{ instancePath: instancePath + "/Sites/" + i2, schemaPath: "#/properties/Sites/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid3 = _errs27 === errors;
                                    if (!valid3) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate105.errors = [{ instancePath: instancePath + "/Sites", schemaPath: "#/properties/Sites/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs25 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.AccessAllStudents !== void 0) {
                                const _errs29 = errors;
                                if (typeof data.AccessAllStudents !== "boolean") {
                                  validate105.errors = [{ instancePath: instancePath + "/AccessAllStudents", schemaPath: "#/properties/AccessAllStudents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid0 = _errs29 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.ExternalId !== void 0) {
                                  let data15 = data.ExternalId;
                                  const _errs31 = errors;
                                  if (typeof data15 !== "string" && data15 !== null) {
                                    validate105.errors = [{ instancePath: instancePath + "/ExternalId", schemaPath: "#/properties/ExternalId/type", keyword: "type", params: { type: schema21.properties.ExternalId.type }, message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid0 = _errs31 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.NeedsReset !== void 0) {
                                    const _errs33 = errors;
                                    if (typeof data.NeedsReset !== "boolean") {
                                      validate105.errors = [{ instancePath: instancePath + "/NeedsReset", schemaPath: "#/properties/NeedsReset/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                      return false;
                                    }
                                    var valid0 = _errs33 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.SelectedSites !== void 0) {
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
                                                  if (!formats0.test(data18)) {
                                                    validate105.errors = [{ instancePath: instancePath + "/SelectedSites/" + i3, schemaPath: "#/properties/SelectedSites/items/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate105.errors = [{ instancePath: instancePath + "/SelectedSites/" + i3, schemaPath: "#/properties/SelectedSites/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid4 = _errs37 === errors;
                                            if (!valid4) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate105.errors = [{ instancePath: instancePath + "/SelectedSites", schemaPath: "#/properties/SelectedSites/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs35 === errors;
                                    } else {
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
    } else {
      validate105.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { "props": { "Active": true, "UserId": true, "Email": true, "AvailableStudents": true, "IpadPin": true, "Title": true, "Username": true, "LastName": true, "FirstName": true, "Groups": true, "Sites": true, "AccessAllStudents": true, "ExternalId": true, "NeedsReset": true, "SelectedSites": true }, "dynamicProps": false, "dynamicItems": false };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate105(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var validate11 = validate107;
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GroupId === void 0 && (missing0 = "GroupId") || data.Name === void 0 && (missing0 = "Name") || data.Description === void 0 && (missing0 = "Description")) {
        validate108.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.GroupId !== void 0) {
          let data0 = data.GroupId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (!formats0.test(data0)) {
                  validate108.errors = [{ instancePath: instancePath + "/GroupId", schemaPath: "#/properties/GroupId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                  return false;
                }
              } else {
                validate108.errors = [{ instancePath: instancePath + "/GroupId", schemaPath: "#/properties/GroupId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Name !== void 0) {
            const _errs3 = errors;
            if (typeof data.Name !== "string") {
              validate108.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Description !== void 0) {
              const _errs5 = errors;
              if (typeof data.Description !== "string") {
                validate108.errors = [{ instancePath: instancePath + "/Description", schemaPath: "#/properties/Description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate108.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "props": { "GroupId": true, "Name": true, "Description": true }, "dynamicProps": false, "dynamicItems": false };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate108(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var validate12 = validate110;
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.SiteId === void 0 && (missing0 = "SiteId") || data.Name === void 0 && (missing0 = "Name") || data.Abbreviation === void 0 && (missing0 = "Abbreviation") || data.TimeZone === void 0 && (missing0 = "TimeZone")) {
        validate111.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.SiteId !== void 0) {
          let data0 = data.SiteId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (!formats0.test(data0)) {
                  validate111.errors = [{ instancePath: instancePath + "/SiteId", schemaPath: "#/properties/SiteId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                  return false;
                }
              } else {
                validate111.errors = [{ instancePath: instancePath + "/SiteId", schemaPath: "#/properties/SiteId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Name !== void 0) {
            const _errs3 = errors;
            if (typeof data.Name !== "string") {
              validate111.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Abbreviation !== void 0) {
              const _errs5 = errors;
              if (typeof data.Abbreviation !== "string") {
                validate111.errors = [{ instancePath: instancePath + "/Abbreviation", schemaPath: "#/properties/Abbreviation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.TimeZone !== void 0) {
                const _errs7 = errors;
                if (typeof data.TimeZone !== "string") {
                  validate111.errors = [{ instancePath: instancePath + "/TimeZone", schemaPath: "#/properties/TimeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = { "props": { "SiteId": true, "Name": true, "Abbreviation": true, "TimeZone": true }, "dynamicProps": false, "dynamicItems": false };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate111(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate110.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var validate13 = validate113;
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Name !== void 0) {
        const _errs2 = errors;
        if (typeof data.Name !== "string") {
          validate114.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs2 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.Sum !== void 0) {
          const _errs4 = errors;
          if (!(typeof data.Sum == "number")) {
            validate114.errors = [{ instancePath: instancePath + "/Sum", schemaPath: "#/properties/Sum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
            return false;
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Average !== void 0) {
            const _errs6 = errors;
            if (!(typeof data.Average == "number")) {
              validate114.errors = [{ instancePath: instancePath + "/Average", schemaPath: "#/properties/Average/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
              return false;
            }
            var valid0 = _errs6 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Measurement !== void 0) {
              const _errs8 = errors;
              if (typeof data.Measurement !== "string") {
                validate114.errors = [{ instancePath: instancePath + "/Measurement", schemaPath: "#/properties/Measurement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs8 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate114(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate113.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var validate14 = validate116;
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Token === void 0 && (missing0 = "Token") || data.Expires === void 0 && (missing0 = "Expires")) {
        validate117.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Token !== void 0) {
          let data0 = data.Token;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (!formats0.test(data0)) {
                  validate117.errors = [{ instancePath: instancePath + "/Token", schemaPath: "#/properties/Token/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                  return false;
                }
              } else {
                validate117.errors = [{ instancePath: instancePath + "/Token", schemaPath: "#/properties/Token/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.Expires !== void 0) {
            let data1 = data.Expires;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern3.test(data1)) {
                  validate117.errors = [{ instancePath: instancePath + "/Expires", schemaPath: "#/properties/Expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"' }];
                  return false;
                }
              } else {
                validate117.errors = [{ instancePath: instancePath + "/Expires", schemaPath: "#/properties/Expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate117.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}
validate117.evaluated = { "props": { "Token": true, "Expires": true }, "dynamicProps": false, "dynamicItems": false };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate117(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
    errors = vErrors.length;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "props": { "Token": true, "Expires": true }, "dynamicProps": false, "dynamicItems": false };
var requests = {
  createUser: validate2,
  updateUser: validate4,
  createStudent: validate7,
  updateStudent: validate9
};
var responses = {
  listUsers: { "200": validate0, "401": validate1, "403": validate1, "422": validate1 },
  createUser: { "201": validate3, "400": validate1, "401": validate1, "403": validate1, "422": validate1 },
  getUser: { "200": validate3, "401": validate1, "403": validate1, "404": validate1 },
  updateUser: { "200": validate3, "400": validate1, "401": validate1, "403": validate1, "404": validate1, "422": validate1 },
  activateUser: { "401": validate1, "403": validate1, "404": validate1 },
  deactivateUser: { "401": validate1, "403": validate1, "404": validate1 },
  assignStudent: { "401": validate1, "403": validate1, "404": validate1 },
  unassignStudent: { "401": validate1, "403": validate1, "404": validate1 },
  listUserGroups: { "200": validate5, "401": validate1, "403": validate1, "404": validate1, "422": validate1 },
  addUserGroup: { "401": validate1, "403": validate1, "404": validate1 },
  removeUserGroup: { "401": validate1, "403": validate1, "404": validate1 },
  listStudents: { "200": validate6, "401": validate1, "403": validate1, "422": validate1 },
  createStudent: { "201": validate8, "400": validate1, "401": validate1, "403": validate1, "422": validate1 },
  getStudent: { "200": validate8, "401": validate1, "403": validate1, "404": validate1 },
  updateStudent: { "200": validate8, "400": validate1, "401": validate1, "403": validate1, "404": validate1, "422": validate1 },
  activateStudent: { "401": validate1, "403": validate1, "404": validate1 },
  deactivateStudent: { "401": validate1, "403": validate1, "404": validate1 },
  listStudentUsers: { "200": validate10, "401": validate1, "403": validate1, "404": validate1, "422": validate1 },
  listGroups: { "200": validate11, "401": validate1, "403": validate1, "422": validate1 },
  listSites: { "200": validate12, "401": validate1, "403": validate1, "422": validate1 },
  getReport: { "200": validate13, "400": validate1, "401": validate1, "403": validate1, "404": validate1 },
  createLoginToken: { "201": validate14, "401": validate1, "403": validate1, "404": validate1 }
};
export {
  requests,
  responses
};
