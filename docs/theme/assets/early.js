// Runs before the page is drawn, so that it does not flash: the chosen colours, and that scripts run.
document.documentElement.classList.add("js");
try {
  const scheme = localStorage.getItem("scheme");
  if (scheme) document.documentElement.dataset.scheme = scheme;
} catch {
  // Without storage the colours follow the system.
}
