// Every kind of page there is, in the order of days.
import * as advising from "./advising.mjs";
import * as around from "./around.mjs";
import * as asking from "./asking.mjs";
import * as deciding from "./deciding.mjs";
import * as planning from "./planning.mjs";
import * as posting from "./posting.mjs";

export async function walkAll(walker) {
  await around.readsPublicPages(walker);
  await around.startsStories(walker);
  await around.isTurnedAway(walker);
  await around.sessionEnds(walker);
  await fromAskingToPlan(walker, "Quillon");
  await aRefusal(walker, "Wren");
  await noPlan(walker, "Lark");
  await asking.othersAsk(walker);
}

async function fromAskingToPlan(walker, child) {
  const reference = await asking.asksInTwoGoes(walker, child);
  await walker.pass(2);
  await deciding.hurries(walker, reference);
  await deciding.confirmsWhoAsked(walker, reference);
  await deciding.tellsEveryone(walker, reference);
  await deciding.decidesToAssess(walker, reference);
  await posting.postsTheLetter(walker, reference);
  await asking.saysMore(walker, reference);
  await advising.asksForAdvice(walker, reference);
  await walker.pass(14);
  await advising.therapistWrites(walker, child);
  await advising.occupationalTherapistRefuses(walker, child);
  await advising.familyTellsAndReads(walker, reference);
  await advising.officerReads(walker, reference);
  await walker.pass(70);
  await planning.decidesOnPlan(walker, reference);
  await planning.writesDraft(walker, reference);
  await planning.twoChangeOneLine(walker, reference);
  await planning.healthAgrees(walker, reference);
  await posting.familyAgreesToLettersHere(walker);
  await planning.sendsDraft(walker, reference);
  await posting.tellsTheFamily(walker, reference);
  await posting.familyTakesItBack(walker);
  await planning.familyAnswers(walker, reference);
  await walker.pass(2);
  await planning.finalPlan(walker, reference);
  await planning.everyoneReads(walker, reference, child);
}

async function aRefusal(walker, child) {
  const reference = await asking.asks(walker, child);
  await deciding.confirmsWhoAsked(walker, reference);
  await walker.pass(36);
  await deciding.recordsMoreTime(walker, reference);
  await deciding.refusesToAssess(walker, reference, child);
}

async function noPlan(walker, child) {
  const reference = await asking.asks(walker, child);
  await deciding.confirmsWhoAsked(walker, reference);
  await deciding.decidesToAssess(walker, reference);
  await walker.pass(98);
  await deciding.decidesOnNoPlan(walker, reference, child);
}
