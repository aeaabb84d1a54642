// What a person's hands do at a page: with a pointer, or with the keyboard alone.
export const pointer = {
  press: (_, target) => target.click(),
  fill: (_, target, words) => target.fill(words),
  tick: (_, target) => target.check(),
  select: (_, target, label) => target.selectOption({ label }),
};

const mostSteps = 400; // no page has so many places to stop at

async function tabTo(page, target) {
  const element = await target.elementHandle();
  const isThere = () => page.evaluate((wanted) => document.activeElement === wanted, element);
  for (let steps = 0; steps < mostSteps; ++steps) {
    if (await isThere()) {
      if (!(await showsFocus(element))) throw new Error(`no sign of the focus: ${target}`);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`not reached with the keyboard: ${target}`);
}

// WCAG 2.4.7: an outline, a shadow or another background, on the element or on the drawing that
// stands for it (the design system draws its own radios and checkboxes).
function showsFocus(element) {
  return element.evaluate((focused) => {
    const drawn = [[focused, null]];
    for (const label of focused.labels ?? []) drawn.push([label, "::before"]);
    return drawn.some(([each, part]) => {
      const style = getComputedStyle(each, part);
      return style.outlineStyle !== "none" || style.boxShadow !== "none";
    });
  });
}

export const keyboard = {
  async press(page, target) {
    await tabTo(page, target);
    await page.keyboard.press("Enter");
  },
  async fill(page, target, words) {
    await tabTo(page, target);
    await page.keyboard.press("Control+A");
    await page.keyboard.type(words);
  },
  // One stop for a group of radios: its chosen one or its first; from there with the arrows.
  async tick(page, target) {
    if (await target.isChecked()) return;
    const name = await target.getAttribute("name");
    const group = page.locator(`[type="radio"][name="${name}"]`);
    const isRadio = (await target.getAttribute("type")) === "radio";
    const chosen = group.and(page.locator(":checked"));
    if (!isRadio) await tabTo(page, target);
    else await tabTo(page, (await chosen.count()) ? chosen : group.first());
    await page.keyboard.press("Space");
    for (let steps = 0; steps < 20 && !(await target.isChecked()); ++steps)
      await page.keyboard.press("ArrowDown");
  },
  // By its first letters, as people do.
  async select(page, target, label) {
    await tabTo(page, target);
    await page.keyboard.type(label);
  },
};
