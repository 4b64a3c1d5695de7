"""Generates how a server is to serve the site: types, what a page may do, how long it keeps.

`.htaccess` is read by Apache, `_headers` by several hosts of static sites.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from barnterm.site import settings
from barnterm.site.redirects import CODE, asked_for, ended
from barnterm.site.standing import Standing, standing

TYPES = {
    "csv": "text/csv",
    "css": "text/css",
    "js": "text/javascript",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "mjs": "text/javascript",
    "py": "text/x-python",
    "rdf": "application/rdf+xml",
    "svg": "image/svg+xml",
    "tsv": "text/tab-separated-values",
    "ttl": "text/turtle",
    "wasm": "application/wasm",
    "whl": "application/zip",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "yaml": "application/yaml",
}
"""Content types by file ending."""

TEXTS = ("csv", "css", "js", "json", "mjs", "py", "tsv", "ttl", "yaml")
"""Endings of files that say nothing themselves of being in UTF-8."""

SHARED = ("csv", "json", "jsonld", "rdf", "tsv", "ttl", "yaml")
"""Endings of files that programs in other pages may read."""

POLICY = {
    "default-src": "'none'",
    "script-src": "'self' blob: 'wasm-unsafe-eval'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self' blob:",
    "frame-src": "'self'",
    "form-action": "'self' mailto:",
    "frame-ancestors": "'self'",
    "base-uri": "'none'",
}
"""The most that any page of the site may do. Each page says itself that it may do less."""

HEADERS = {
    "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in POLICY.items()),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
"""What is said with everything."""

PAGES_KEPT, FILES_KEPT = "max-age=600", "max-age=3600"
"""How long a browser may use what it has without asking again. Nothing is named by its content,
so that none of it may be kept for long.
"""


def files() -> Iterator[tuple[str, bytes]]:
    """The files for servers, which stand at the root of the site."""
    yield ".htaccess", htaccess(settings.ADDRESS, standing()).encode()
    yield "_headers", headers().encode()


def htaccess(address: str, now: Standing) -> str:
    """The .htaccess of the site itself.

    Args:
        address: Where the site stands, with a slash last.
        now: What has become of terms.
    """
    home = urlsplit(address).path
    parts = (served(home), types(), said_with_all(), negotiated(home, now))
    return "\n".join(line for part in parts for line in (*part, "")).rstrip() + "\n"


def served(home: str) -> list[str]:
    return [
        "# How Apache serves the site. Generated when the site is built.",
        "Options -Indexes -MultiViews",
        "DirectoryIndex index.html",
        "AddDefaultCharset utf-8",
        f"ErrorDocument 404 {home}404.html",
        f'<If "%{{REQUEST_URI}} =~ m#^{home}en/#">',
        f"  ErrorDocument 404 {home}en/404.html",
        "</If>",
    ]


def types() -> list[str]:
    return [
        *(f"AddType {type_} .{ending}" for ending, type_ in TYPES.items()),
        f"AddCharset utf-8 {' '.join(f'.{each}' for each in TEXTS)}",
        "<IfModule mod_deflate.c>",
        "  AddOutputFilterByType DEFLATE text/html image/svg+xml application/wasm "
        f"{' '.join(sorted({TYPES[each] for each in (*TEXTS, *SHARED)}))}",
        "</IfModule>",
    ]


def said_with_all() -> list[str]:
    endings = "|".join(SHARED)
    return [
        "<IfModule mod_headers.c>",
        *(f'  Header always set {name} "{value}"' for name, value in HEADERS.items()),
        f'  Header set Cache-Control "{FILES_KEPT}"',
        r'  <FilesMatch "\.html$">',
        f'    Header set Cache-Control "{PAGES_KEPT}"',
        "  </FilesMatch>",
        rf'  <FilesMatch "\.(?:{endings})$">',
        '    Header set Access-Control-Allow-Origin "*"',
        "  </FilesMatch>",
        "</IfModule>",
    ]


def negotiated(home: str, now: Standing) -> list[str]:
    """For those who ask the site itself, without a slash last, as if it were the term."""
    return [
        "RewriteEngine on",
        *asked_for(),
        *ended(now, home),
        "# Data beside a page, for those who ask for data.",
        "RewriteCond %{ENV:form} .",
        "RewriteCond %{REQUEST_FILENAME}.%{ENV:form} -f",
        f"RewriteRule ^(def/{CODE}(?:/{CODE})?|spec/barnterm)$ {home}$1.%{{ENV:form}} [R=303,L]",
    ]


def headers() -> str:
    """The same for hosts that read `_headers`."""
    lines = ["/*", *(f"  {name}: {value}" for name, value in HEADERS.items())]
    lines += [f"  Cache-Control: {PAGES_KEPT}"]
    for ending, type_ in TYPES.items():
        charset = "; charset=utf-8" if ending in TEXTS else ""
        lines += [f"/*.{ending}", f"  Content-Type: {type_}{charset}"]
        lines += ["  Access-Control-Allow-Origin: *"] * (ending in SHARED)
    return "\n".join(lines) + "\n"
