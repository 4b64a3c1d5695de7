// Shows the report in a frame that can run no script, and saves it.
const FILE = { html: ["barnterm.html", "text/html"], json: ["barnterm.json", "application/json"] };

export function show(frame, html, { home, root }, newTab) {
  const source = new DOMParser().parseFromString(withoutStyle(html), "text/html");
  const page = frame.contentDocument;
  page.documentElement.lang = source.documentElement.lang;
  page.title = frame.title;
  page.body.replaceChildren(...source.body.children);
  for (const told of page.querySelectorAll("h1, .kind")) told.remove(); // the page itself says it
  for (const link of page.querySelectorAll(`a[href^="${home}"]`)) {
    lead(link, `${root}/${link.getAttribute("href").slice(home.length)}/`, newTab);
  }
  frame.contentWindow.scrollTo(0, 0);
  fit(frame);
}

// The frame has the same style in a file of its own, which the site's policy allows.
function withoutStyle(html) {
  return new TextDecoder().decode(html).replace(/<style>[^<]*<\/style>/, "");
}

// To the page as this site has it, in a tab of its own, so that the report stays.
function lead(link, address, newTab) {
  link.href = new URL(address, document.baseURI);
  link.target = "_blank";
  link.rel = "noopener";
  link.append(` (${newTab})`);
}

const observers = new WeakMap();

function fit(frame) {
  if (observers.has(frame)) return;
  const body = frame.contentDocument.body;
  const observer = new ResizeObserver(() => {
    frame.style.height = `${Math.ceil(body.getBoundingClientRect().height)}px`;
  });
  observer.observe(body);
  observers.set(frame, observer);
}

export function save(report, format) {
  const [name, type] = FILE[format];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([report[format]], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
