// The product's own pages in a browser: node tests/browser/journeys.mjs PROGRAM [VIEW...]. The same
// walks three times: with every check; without script; by keyboard alone. Ends with a count of the
// pages that were looked at.
import {
  axed, axedInOtherViews, deadEnds, fitsEverywhere, overflowing, validated,
} from "./checks.mjs";
import { keyboard } from "./hands.mjs";
import { walkEverywhere } from "./walking.mjs";

const [program, ...wanted] = process.argv.slice(2);
let passed = 0;
let failed = 0;

function count(where, found) {
  for (const finding of found) console.log(`${where}: ${finding}`);
  if (found.length === 0) passed += 1;
  else failed += 1;
}

// What the browser itself complained of; a refused or hidden page is answered with 4xx on purpose.
function faultsOf(page) {
  return page.faults.splice(0).filter((fault) => !/status of 4\d\d /.test(fault));
}

const seen = new Set();
function isNew(what) {
  const before = seen.size;
  seen.add(what);
  return seen.size > before;
}

// axe looks at each shape of page: headings and fields at an address; in the other views, at each
// address (without its references and ids), refused or not.
async function everything(walker) {
  const { page, status } = walker;
  const found = [...(await validated(await walker.answer)), ...(await deadEnds(page)),
    ...(await fitsEverywhere(page))];
  const kind = `${status} ${walker.path().replaceAll(/\/([0-9A-Z]{9}|[0-9a-f]{32})\b/g, "/…")}`;
  if (isNew(`${kind} ${await shapeOf(page)}`)) found.push(...(await axed(page)));
  if (isNew(kind)) found.push(...(await axedInOtherViews(page)));
  return [...found, ...faultsOf(page)];
}
function shapeOf(page) {
  const parts = "main :is(h1, h2, h3, legend, label, button, table, details, .govuk-tag)";
  return page.evaluate((selector) =>
    [...document.querySelectorAll(selector)].map(({ tagName }) => tagName).join(" "), parts);
}

async function fits({ page }) {
  return [...(await overflowing(page)), ...faultsOf(page)];
}

const views = {
  everything: { look: everything },
  "without-script": { look: fits, script: false },
  "by-keyboard": { look: fits, width: 1360, hands: keyboard },
};

for (const name of wanted.length === 0 ? Object.keys(views) : wanted) {
  const { look, ...view } = views[name];
  const see = async (walker) => count(`${name}: ${await walker.where()}`, await look(walker));
  const broken = (why) => count(`${name}: the walk ends`, [why]);
  const started = Date.now();
  await walkEverywhere(program, { see, broken, ...view });
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${name}: ${passed + failed} pages so far, ${seconds} s`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed !== 0 ? 0 : 1;
