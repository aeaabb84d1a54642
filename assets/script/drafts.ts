// Saves what is half typed every few seconds: form[data-autosave] posts its fields to
// data-autosave-to and says so in the save marker. Nothing is sent while nothing changes.
const pause = 3000;

function fieldsOf(form: HTMLFormElement): string {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") fields.append(name, value);
  }
  fields.append("draft", form.dataset.autosave ?? "");
  return fields.toString();
}

function tell(form: HTMLFormElement, words: string): void {
  const place = "[data-save-marker]";
  const marker = form.querySelector(place) ?? document.querySelector(place);
  if (marker) marker.textContent = words;
}

function keepSaving(form: HTMLFormElement, to: string): void {
  let saved = fieldsOf(form);
  let timer = 0;
  let busy = false;
  const save = async (): Promise<void> => {
    const now = fieldsOf(form);
    if (busy || now === saved) return;
    busy = true;
    try {
      const answer = await fetch(to, {
        method: "POST",
        body: now,
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        credentials: "same-origin",
      });
      if (!answer.ok) throw new Error();
      saved = now;
      const at = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
      tell(form, `Saved at ${at}`);
    } catch {
      tell(form, "Not saved yet. We will try again. Your words are still on this page.");
      timer = window.setTimeout(save, 5 * pause);
    }
    busy = false;
  };
  form.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, pause);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void save();
  });
}

export function saveDrafts(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) {
    const to = form.dataset.autosaveTo;
    if (to) keepSaving(form, to);
  }
}
