// A server that hears everything, and a page without any seal to prove it.
import { createSocket } from "node:dgram";
import { createServer } from "node:http";

/** A page that may do everything: the control. */
const OPEN_PAGE = "<!doctype html><title>control</title><p>no seal</p><iframe srcdoc='<p>no seal here</p>'></iframe>";

/**
 * Listens on free ports for HTTP, for bare connections and for UDP. Gives {url, udp, heard, connections, bytes, stop}:
 * `heard` holds the paths asked for, with "udp" for every datagram, `connections` counts what connected, and `bytes` what
 * arrived over those connections. The path /control gives a page without a seal.
 */
export async function listen() {
  const heard = new Set();
  const sockets = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://listener").pathname;
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (path === "/control") return response.setHeader("Content-Type", "text/html").end(OPEN_PAGE);
    heard.add(path.slice(1));
    response.end("heard");
  });
  server.on("upgrade", (request, socket) => {
    heard.add(request.url.slice(1));
    socket.destroy();
  });
  server.on("connection", (socket) => sockets.push(socket));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const udp = createSocket("udp4");
  udp.on("message", () => heard.add("udp"));
  await new Promise((resolve) => udp.bind(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    udp: udp.address().port,
    heard,
    get connections() {
      return sockets.length;
    },
    get bytes() {
      return sockets.reduce((total, { bytesRead }) => total + bytesRead, 0);
    },
    stop() {
      udp.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
