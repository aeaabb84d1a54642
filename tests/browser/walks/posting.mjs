// How letters go: the officer posts them, until the family agrees to read them here; and back.
export async function postsTheLetter(walker, reference) {
  await walker.be("joanne-pryce");
  await walker.go(`/cases/${reference}`);
  await walker.follow("Post the letter to");
  await walker.refused("Record how it went");
  await walker.choose("channel", "first_class");
  await walker.fillDate("on", walker.daysAgo(0));
  await walker.fill("address", "4 Beck Row, Alderbrook");
  await walker.press("Record how it went");
  await walker.follow("Posted first class");
}

export async function familyAgreesToLettersHere(walker) {
  await walker.be("new-parent");
  await walker.go("/how-we-send-letters");
  await walker.refused("I agree to letters here");
  await walker.fill("told-at", "sam@families.example");
  await walker.press("I agree to letters here");
}

export async function tellsTheFamily(walker, reference) {
  await walker.be("joanne-pryce");
  await walker.go(`/cases/${reference}`);
  await walker.follow("Tell ");
  await walker.choose("channel", "electronic");
  await walker.fillDate("on", walker.daysAgo(0));
  await walker.press("Record how it went");
  await walker.follow("Message sent");
}

export async function familyTakesItBack(walker) {
  await walker.be("new-parent");
  await walker.go("/how-we-send-letters");
  await walker.press("Post my letters to me");
}
