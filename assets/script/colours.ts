// Light or dark, on the page as it stands: leaving it would throw away what is typed there. The
// service is told so that the next page is the same.
function show(chosen: HTMLButtonElement, form: HTMLFormElement): void {
  document.documentElement.dataset.theme = chosen.value;
  for (const button of form.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button === chosen));
  }
}

export function chooseColours(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form.themes")) {
    form.addEventListener("submit", (event) => {
      const chosen = event.submitter;
      if (!(chosen instanceof HTMLButtonElement)) return;
      event.preventDefault();
      show(chosen, form);
      void fetch(form.action, {
        method: "POST",
        body: new URLSearchParams({ theme: chosen.value }),
        credentials: "same-origin",
      }).catch(() => undefined); // this page has the colours; the next one may not
    });
  }
}
