// node style.mjs MODULES IN.scss OUT.css: compiles the style sheet, then turns every left and right
// of the design system into start and end: pages in Arabic and Urdu are laid out from the right.
import { createRequire } from "node:module";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const [modules, source, target] = process.argv.slice(2);
const sass = createRequire(join(resolve(modules), "x.js"))("sass");

const logical = [
  [/^(margin|padding|border)-left(-\w+)?$/, "$1-inline-start$2"],
  [/^(margin|padding|border)-right(-\w+)?$/, "$1-inline-end$2"],
  [/^left$/, "inset-inline-start"],
  [/^right$/, "inset-inline-end"],
];
const sides = { left: "start", right: "end" };

function turned(name, value) {
  for (const [physical, instead] of logical) {
    if (physical.test(name)) return `${name.replace(physical, instead)}:${value}`;
  }
  const side = /^(left|right)/;
  if (name === "text-align") return `${name}:${value.replace(side, (it) => sides[it])}`;
  if (name === "float") return `${name}:${value.replace(side, (it) => `inline-${sides[it]}`)}`;
  return `${name}:${value}`;
}

const options = { loadPaths: [modules], style: "compressed", quietDeps: true };
const { css } = sass.compile(source, options);
const declaration = /(?<=[{;])([a-z-]+):([^;{}]*)(?=[;}])/g;
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, css.replace(declaration, (_, name, value) => turned(name, value)));
