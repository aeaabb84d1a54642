// What lies around a child's own pages: public pages, doors and stories, lists, what is refused.
export async function readsPublicPages(walker) {
  for (const path of ["/", "/sign-in", "/accessibility", "/privacy", "/independent-advice",
    "/contact", "/clock"])
    await walker.go(path);
  await walker.refused("Go to this date");
}

// Where each story of the demonstration starts, and each kind of person.
export async function startsStories(walker) {
  for (const door of ["amara", "elliot", "freya", "callum", "freya-health", "new-parent",
    "mina", "leila-haddad", "ruth-okafor", "helen-foy", "devon-marsh"]) {
    await walker.be(door);
    await walker.see(walker);
  }
  await walker.be("mina"); // over compulsory school age: the pages speak to her
  await walker.follow("Read the draft");
  await walker.follow("Views, interests and hopes");
  await walker.be("devon-marsh");
  await walker.go("/work?stage=assessing&first=name");
  await walker.go("/work?name=nobody+has+this+name");
  await walker.go("/gallery");
}

export async function isTurnedAway(walker) {
  await walker.go("/cases/0000-00000");
  await walker.go("/no-such-page");
}

// A session ends while somebody writes: they come back, and their words go on with them.
export async function sessionEnds(walker) {
  await walker.be("new-parent");
  await walker.go("/ask/child");
  await walker.fill("First name", "Merle");
  const other = await walker.page.context().browser().newPage();
  await other.goto(`${walker.address}/clock`);
  await Promise.all([other.waitForNavigation(),
    other.getByRole("button", { name: "A day later" }).click()]);
  await other.close();
  walker.today = walker.daysAgo(-1);
  await walker.answered("Check your answers", 403);
  await walker.press("Sign in");
  await walker.press("Go on");
}
