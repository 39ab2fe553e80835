export * from "../dist/abi.js";
export * as glue from "../dist/kernel_bg.js";
