"""A real Apache that serves the site and forwards to it, as w3id.org and a host would."""

from __future__ import annotations

import http.client
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from barnterm.site import redirects, server
from barnterm.site.standing import Standing

MISSING = "Apache is missing. On Debian: apt-get install apache2-bin"
MODULES = Path("/usr/lib/apache2/modules")
LOADED = "mpm_event authz_core dir mime headers rewrite deflate filter".split()
PATIENCE = 20


class Servers(NamedTuple):
    """The addresses of the one that forwards and of the site, with a slash last."""

    forwarder: str
    site: str


class Got(NamedTuple):
    """What a server answered."""

    status: int
    headers: dict[str, str]
    body: bytes


@contextmanager
def running(built: Path, now: Standing) -> Iterator[Servers]:
    """Apache with the built site and the forwarding that is generated for these terms."""
    program = shutil.which("apache2", path=f"{os.environ['PATH']}:/usr/sbin")
    if not program:
        raise FileNotFoundError(MISSING)
    ports = free_ports()
    servers = Servers(*(f"http://127.0.0.1:{port}/" for port in ports))
    with TemporaryDirectory() as name:
        home = Path(name)
        lay_out(home, built, servers, now)
        (home / "httpd.conf").write_text(configuration(home, ports))
        command = [program, "-f", str(home / "httpd.conf"), "-DFOREGROUND"]
        process = subprocess.Popen(command)  # noqa: S603
        try:
            wait_for(ports[0])
            yield servers
        finally:
            process.terminate()
            process.wait(PATIENCE)


def free_ports() -> list[int]:
    """Two ports that nobody uses."""
    sockets = [socket.socket(), socket.socket()]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def lay_out(home: Path, built: Path, servers: Servers, now: Standing) -> None:
    """Put both sites where Apache's own user can read them."""
    (home / "w3id" / "barnterm").mkdir(parents=True)
    forwarding = redirects.w3id(servers.site, now)
    (home / "w3id" / "barnterm" / ".htaccess").write_text(forwarding)
    shutil.copytree(built, home / "site", copy_function=near_copy)
    (home / "site" / ".htaccess").unlink()
    (home / "site" / ".htaccess").write_text(server.htaccess(servers.site, now))
    for folder in (home, home / "w3id", home / "w3id" / "barnterm"):
        folder.chmod(0o755)


def near_copy(source: str, target: str) -> None:
    """The same file under another name, or a copy where that cannot be."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def configuration(home: Path, ports: list[int]) -> str:
    loaded = [f"LoadModule {name}_module {MODULES}/mod_{name}.so" for name in LOADED]
    hosts = [
        host(home / folder, port) for folder, port in zip(("w3id", "site"), ports, strict=True)
    ]
    return "\n".join(
        [
            *loaded,
            f"ServerRoot {home}",
            "ServerName 127.0.0.1",
            f"PidFile {home}/pid",
            f"ErrorLog {home}/errors",
            "User nobody",
            "Group nogroup",
            "TypesConfig /dev/null",
            "AddType text/html .html",
            *hosts,
        ]
    )


def host(folder: Path, port: int) -> str:
    return f"""Listen 127.0.0.1:{port}
<VirtualHost 127.0.0.1:{port}>
  DocumentRoot {folder}
  <Directory {folder}>
    AllowOverride All
    Require all granted
  </Directory>
</VirtualHost>"""


def wait_for(port: int) -> None:
    """Return when somebody answers at the port. TimeoutError when nobody does."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError("Apache did not start")


def get(address: str, accept: str = "*/*") -> Got:
    """Ask once, and follow nothing."""
    where, _, path = address.removeprefix("http://").partition("/")
    connection = http.client.HTTPConnection(where, timeout=PATIENCE)
    connection.request("GET", f"/{path}", headers={"Accept": accept})
    said = connection.getresponse()
    headers = {name.lower(): value for name, value in said.getheaders()}
    return Got(said.status, headers, said.read())
