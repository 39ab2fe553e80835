// Babel 7 ships no types; what the tests call is called as in 8.
declare module "babel-core-7" {
  export { transformSync } from "@babel/core";
}
