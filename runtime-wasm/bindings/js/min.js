import { text } from "../dist/min/text.js";
import { unpack } from "./unpack.js";

export const bytes = () => unpack(text);
