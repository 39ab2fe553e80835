// Ships no types; it is a plugin like any other, and made for Babel 7 and 8.
declare module "babel-plugin-istanbul" {
  export { default } from "@babel/plugin-transform-explicit-resource-management";
}
