// Somebody at the demonstration: comes in by its doors, reads, writes, presses, lets days pass.
// Every page that is come to is looked at (`see`).
const day = 24 * 60 * 60 * 1000;

export class Walker {
  constructor({ page, address, today, hands, see }) {
    Object.assign(this, { page, address, hands, see, today: new Date(today) });
    page.on("response", (response) => {
      if (!response.request().isNavigationRequest() || response.status() === 303) return;
      this.status = response.status();
      this.answer = response.text().catch(() => "");
    });
  }

  async go(path) {
    await this.page.goto(this.address + path);
    await this.see(this);
  }

  // In by the door of that name on the sign-in page, to where that person begins.
  async be(door) {
    await this.page.context().clearCookies();
    await this.page.goto(`${this.address}/sign-in`);
    const press = this.hands.press(this.page, this.page.locator(`#${door}`));
    await Promise.all([this.page.waitForNavigation(), press]);
  }

  // The day it is for everybody, so many days later.
  async pass(days) {
    this.today = new Date(this.today.getTime() + days * day);
    await this.page.goto(`${this.address}/clock`);
    await this.fillDate("to", this.today);
    const press = this.hands.press(this.page, this.button("Go to this date"));
    await Promise.all([this.page.waitForNavigation(), press]);
  }

  daysAgo(days) {
    return new Date(this.today.getTime() - days * day);
  }

  button(name) {
    return this.page.getByRole("button", { name, exact: true }).first();
  }
  link(words) {
    return this.page.locator("main a", { hasText: words }).first();
  }
  // By its label or its name.
  field(called) {
    const { page } = this;
    return page.getByLabel(called, { exact: true }).or(page.locator(`[name="${called}"]`)).first();
  }

  press(name) {
    return this.answered(name, 200);
  }
  // Pressed too early: the form comes back and says why.
  refused(name) {
    return this.answered(name, 422);
  }
  async answered(name, status) {
    await this.#leadOn(this.button(name));
    if (this.status !== status) throw new Error(`"${name}" is answered with ${this.status}`);
  }
  async follow(words) {
    await this.#leadOn(this.link(words));
  }
  // A summary that folds something out.
  async unfold(words) {
    const summary = this.page.locator("main summary", { hasText: words }).first();
    await this.hands.press(this.page, summary);
  }

  async fill(called, words) {
    await this.hands.fill(this.page, this.field(called), words);
  }
  async fillDate(name, date) {
    const parts = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
    for (const [n, part] of ["day", "month", "year"].entries())
      await this.fill(`${name}-${part}`, String(parts[n]));
  }
  // What would mean nothing here must not be asked.
  async hides(...fields) {
    for (const called of fields)
      if (await this.field(called).isVisible()) throw new Error(`"${called}" is asked here`);
  }
  // Of a group of radios or boxes: by its label or its value.
  async choose(name, which) {
    const { page } = this;
    const called = page.getByLabel(which, { exact: true }).or(page.locator(`[value="${which}"]`));
    await this.hands.tick(page, page.locator(`[name="${name}"]`).and(called).first());
  }
  // By its words or its value.
  async select(called, which) {
    const options = this.field(called).locator("option");
    const valued = options.and(this.page.locator(`[value="${which}"]`));
    const option = (await valued.count()) ? valued : options.filter({ hasText: which }).first();
    const label = (await option.textContent()).trim();
    await this.hands.select(this.page, this.field(called), label);
  }

  path() {
    return new URL(this.page.url()).pathname;
  }
  lastPart() {
    return this.path().split("/").at(-1);
  }
  // For reports: "Ask for help (/ask)".
  async where() {
    const heading = await this.page.locator("h1").first().textContent();
    return `${heading.trim()} (${this.path()})`;
  }

  async #leadOn(target) {
    await Promise.all([this.page.waitForNavigation(), this.hands.press(this.page, target)]);
    await this.see(this);
  }
}
