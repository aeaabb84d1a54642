// What every page must pass: html-validate, axe, no sideways scrolling, nothing from elsewhere.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";
import { widths } from "./browser.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// Where every rule is asked; elsewhere only what depends on the view.
export const [fullWidth, fullTheme] = [390, "light"];

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    "attribute-boolean-style": "error",
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button"] }],
    "heading-level": ["error", { minInitialRank: "h2" }], // an error summary stands above the h1
    "input-attributes": "off", // the design system says autocapitalize on passwords, shown as text
    "no-redundant-role": "off", // and role=group on a fieldset of text boxes, for JAWS
    "doctype-style": "off", // upper and lower case mean the same
    "long-title": "off", // "page - section - service"
    "no-inline-style": "error",
    "no-trailing-whitespace": "off", // typed words may end in a space
    "tel-non-breaking": "off",
    "void-style": "error",
    "prefer-native-element": ["error", { exclude: ["button", "region", "alert"] }],
    "require-sri": "off", // only our own host
    "valid-id": ["error", { relaxed: true }],
  },
});

export async function validated(html) {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) => result.messages)
    .map((m) => `html-validate ${m.ruleId} line ${m.line}:${m.column}: ${m.message}`);
}

// All rules; or, at a further width and theme, those about colour, size and what covers what.
const further = [
  "color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable",
];

// What the design system's own script writes and has tested with people: aria-expanded on a radio
// that shows more, "Show this section" as the name of an accordion's "Show".
function isDesignSystems({ id, nodes }) {
  const has = (...words) => nodes.every((node) => words.every((word) => node.html.includes(word)));
  return (id === "aria-allowed-attr" && has("govuk-radios__input", "aria-expanded")) ||
    (id === "label-content-name-mismatch" && has("govuk-accordion__section-button"));
}

export async function axed(page, { all = true } = {}) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const found = await page.evaluate(async (rules) => {
    const options = { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } };
    if (rules) options.runOnly = { type: "rule", values: rules };
    return (await window.axe.run(document, options)).violations;
  }, all ? null : further);
  return found.filter((each) => !isDesignSystems(each)).flatMap(({ id, nodes }) =>
    nodes.map((node) => `axe ${id}: ${node.target} ${node.failureSummary}`));
}

export async function overflowing(page) {
  const wider = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    return [...document.querySelectorAll("body *")]
      .filter((e) => e.getBoundingClientRect().right > limit + 1)
      .slice(0, 5)
      .map((e) => `${e.tagName.toLowerCase()}.${e.getAttribute("class") ?? ""}`);
  });
  return wider.map((element) => `scrolls sideways: ${element}`);
}

// Links within the page that lead nowhere: an error summary's among them.
export async function deadEnds(page) {
  const targets = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute("href"))
      .filter((to) => to.length > 1 && !document.getElementById(decodeURIComponent(to.slice(1)))));
  return targets.map((to) => `leads nowhere: ${to}`);
}

// The other views in which axe looks: each width in light and one in dark, for colours depend on
// the theme and sizes on the width, never on both.
const furtherViews = [[1360, "dark"], [1360, "light"], [320, "light"]];

// On a page that stands at 390 px, light: whether it fits at every width.
export async function fitsEverywhere(page) {
  const found = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await overflowing(page)).map((each) => `${width}: ${each}`));
  }
  await page.setViewportSize({ width: fullWidth, height: 900 });
  return found;
}

// The same page in the other views, without coming to it again.
export async function axedInOtherViews(page) {
  const found = [];
  for (const [width, theme] of furtherViews) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    found.push(...(await axed(page, { all: false })).map((each) => `${width} ${theme}: ${each}`));
  }
  await page.setViewportSize({ width: fullWidth, height: 900 });
  await page.emulateMedia({ colorScheme: fullTheme });
  return found;
}
