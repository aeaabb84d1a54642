// What script adds to pages that already work without it. Each part fails quietly to the plain form.
import { Button, CharacterCount, Checkboxes, ErrorSummary, ExitThisPage, NotificationBanner,
  PasswordInput, Radios, SkipLink, createAll } from "govuk-frontend";
import { saveDrafts } from "./drafts";
import { foldMenu } from "./menu";
import { warnOfSessionEnd } from "./session";

for (const part of [Button, CharacterCount, Checkboxes, ErrorSummary, ExitThisPage,
  NotificationBanner, PasswordInput, Radios, SkipLink]) {
  createAll(part as never);
}
for (const begin of [saveDrafts, foldMenu, warnOfSessionEnd]) {
  try {
    begin();
  } catch {
    // The page works as it stands.
  }
}
