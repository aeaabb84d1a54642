// What script adds to pages that work without it. Each part fails quietly to the plain form.
import {
  Accordion, Button, CharacterCount, Checkboxes, ErrorSummary, ExitThisPage, NotificationBanner,
  PasswordInput, Radios, SkipLink, Tabs, createAll,
} from "govuk-frontend";
import { chooseColours } from "./colours";
import { saveDrafts } from "./drafts";
import { foldMenu } from "./menu";
import { warnOfSessionEnd } from "./session";

for (const part of [Accordion, Button, CharacterCount, Checkboxes, ErrorSummary, ExitThisPage,
  NotificationBanner, PasswordInput, Radios, SkipLink, Tabs]) {
  createAll(part as never);
}
for (const begin of [chooseColours, saveDrafts, foldMenu, warnOfSessionEnd]) {
  try {
    begin();
  } catch {
    // The page works as it stands.
  }
}
