import type { Host } from "../bundle.ts";
import { esbuild } from "./esbuild.ts";
import { loader } from "./loader.ts";
import { rolldown } from "./rolldown.ts";
import { rollup } from "./rollup.ts";
import { rspack } from "./rspack.ts";
import { vite } from "./vite.ts";
import { webpack } from "./webpack.ts";

export const hosts: readonly Host[] = [vite, rolldown, rollup, webpack, rspack, esbuild, loader];
