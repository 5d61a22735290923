// Light, dark, or as the system has it. The choice outlives the tab.

const PLACE = "cordboard.theme";
const THEMES = ["system", "light", "dark"];

export function theme() {
  return localStorage.getItem(PLACE) ?? "system";
}

export function nextTheme() {
  const next = THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length];
  localStorage.setItem(PLACE, next);
  wear(next);
  return next;
}

export function wear(chosen = theme()) {
  document.documentElement.dataset.theme = chosen;
}
