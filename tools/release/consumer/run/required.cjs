const catalyst = require("@carespec/catalyst");
const healthily = require("@carespec/healthily");
const mystrength = require("@carespec/mystrength");
const { callEveryVendor } = require("./calls.js");

const vendors = JSON.parse(process.argv[2]);
callEveryVendor({ catalyst, healthily, mystrength }, vendors).then((answers) => {
  console.log(JSON.stringify(answers));
});
