// The two buttons of the header. Everything else on a page works without scripts.

const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");

function isDark() {
  return root.dataset.scheme ? root.dataset.scheme === "dark" : system.matches;
}

const palette = document.getElementById("palette");

function showPalette() {
  palette.setAttribute("aria-pressed", isDark());
}

palette.hidden = false;
showPalette();
system.addEventListener("change", showPalette);
palette.addEventListener("click", () => {
  root.dataset.scheme = isDark() ? "light" : "dark";
  showPalette();
  try {
    localStorage.setItem("scheme", root.dataset.scheme);
  } catch {
    // The choice then holds for this page only.
  }
});

const button = document.getElementById("menu-button");
const menu = document.getElementById("menu");

function setMenu(open) {
  button.setAttribute("aria-expanded", open);
  menu.classList.toggle("open", open);
}

button.addEventListener("click", () => setMenu(!menu.classList.contains("open")));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !menu.classList.contains("open")) return;
  setMenu(false);
  button.focus();
});

// A table that fits needs no stop on the way of the Tab key.
const fits = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});
document.querySelectorAll(".scroll").forEach((each) => fits.observe(each));
