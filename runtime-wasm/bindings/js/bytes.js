import { text } from "../dist/full/text.js";
import { unpack } from "./unpack.js";

export const bytes = () => unpack(text);
