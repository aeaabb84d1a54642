// The phone menu is a <details>: Escape closes it and gives the focus back. A press outside closes
// it too.
export function foldMenu(): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>(".nav--folded details")) {
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary")?.focus();
    });
    document.addEventListener("click", (event) => {
      if (menu.open && !menu.contains(event.target as Node)) menu.open = false;
    });
  }
}
