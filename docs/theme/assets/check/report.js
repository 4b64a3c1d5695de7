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
  prepare(frame);
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

const prepared = new WeakSet();

function prepare(frame) {
  if (prepared.has(frame)) return;
  prepared.add(frame);
  fit(frame);
  followScheme(frame.contentDocument);
}

function fit(frame) {
  const { body } = frame.contentDocument;
  const observer = new ResizeObserver(() => {
    frame.style.height = `${Math.ceil(body.getBoundingClientRect().height)}px`;
  });
  observer.observe(body);
}

// Light or dark as the visitor has chosen on this site; else as the machine says.
function followScheme({ documentElement, styleSheets: [sheet] }) {
  const chosen = document.documentElement.dataset;
  const { media } = [...sheet.cssRules].find((rule) => rule.media?.mediaText.includes("scheme"));
  const asMachine = media.mediaText;
  const turn = () => {
    media.mediaText = { dark: "all", light: "not all" }[chosen.scheme] ?? asMachine;
    documentElement.style.colorScheme = chosen.scheme ?? "";
  };
  const observer = new MutationObserver(turn);
  observer.observe(document.documentElement, { attributeFilter: ["data-scheme"] });
  turn();
}

export function save(report, format) {
  const [name, type] = FILE[format];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([report[format]], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
