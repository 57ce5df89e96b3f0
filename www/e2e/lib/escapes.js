// Ways to get a word out of a page. Each function runs inside the page, with the listener's address and UDP port; the
// path it asks for is its own name. None returns anything: only what the listener heard counts.

/** Ways that leave the page standing. */
export const QUIET = {
  fetch: (url) => void fetch(`${url}fetch`, { mode: "no-cors" }).catch(() => {}),
  "fetch-keepalive": (url) => void fetch(`${url}fetch-keepalive`, { mode: "no-cors", method: "POST", body: "x", keepalive: true }).catch(() => {}),
  xhr: (url) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${url}xhr`);
    request.send("x");
  },
  beacon: (url) => void navigator.sendBeacon(`${url}beacon`, "x"),
  websocket: (url) => void new WebSocket(`${url.replace("http", "ws")}websocket`),
  eventsource: (url) => void new EventSource(`${url}eventsource`),
  image: (url) => void (new Image().src = `${url}image`),
  "image-in-page": (url) => {
    const image = document.createElement("img");
    image.srcset = `${url}image-in-page 1x`;
    document.body.append(image);
  },
  style: (url) => {
    document.body.style.backgroundImage = `url(${url}style)`;
  },
  "style-element": (url) => {
    const style = document.createElement("style");
    style.textContent = `@import "${url}style-element";`;
    document.head.append(style);
  },
  stylesheet: (url) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = `${url}stylesheet`;
    document.head.append(link);
  },
  prefetch: (url) => {
    const link = document.createElement("link");
    link.rel = "prefetch";
    link.href = `${url}prefetch`;
    document.head.append(link);
  },
  preload: (url) => {
    const link = document.createElement("link");
    link.rel = "preload";
    link.as = "image";
    link.href = `${url}preload`;
    document.head.append(link);
  },
  icon: (url) => {
    const link = document.createElement("link");
    link.rel = "icon";
    link.href = `${url}icon`;
    document.head.append(link);
  },
  font: (url) => void new FontFace("x", `url(${url}font)`).load().catch(() => {}),
  media: (url) => {
    const video = document.createElement("video");
    video.src = `${url}media`;
    document.body.append(video);
  },
  object: (url) => {
    const object = document.createElement("object");
    object.type = "image/png";
    object.data = `${url}object`;
    document.body.append(object);
  },
  "nested-frame": (url) => {
    const frame = document.createElement("iframe");
    frame.src = `${url}nested-frame`;
    document.body.append(frame);
  },
  script: (url) => {
    const script = document.createElement("script");
    script.src = `${url}script`;
    document.body.append(script);
  },
  import: (url) => void import(`${url}import`).catch(() => {}),
  worker: (url) => {
    const source = `fetch("${url}worker", { mode: "no-cors" }); importScripts("${url}worker")`;
    new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  },
  form: (url) => {
    const form = document.createElement("form");
    const target = document.createElement("iframe");
    target.name = "form-target";
    form.target = "form-target";
    form.action = `${url}form`;
    form.method = "post";
    document.body.append(target, form);
    form.submit();
  },
  udp: async (url, port) => {
    const inner = document.createElement("iframe"); // a fresh window, should the page's own have lost the constructor
    document.body.append(inner);
    let Peer = globalThis.RTCPeerConnection;
    try {
      Peer ??= inner.contentWindow.RTCPeerConnection;
    } catch {
      // of another origin
    }
    const peer = new Peer({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
    peer.createDataChannel("x");
    await peer.setLocalDescription(await peer.createOffer());
  },
};

/** Ways that take the page, or a part of it, away. */
export const LOUD = {
  "navigate-self": (url) => void (location.href = `${url}navigate-self`),
  "navigate-top": (url) => void (top.location.href = `${url}navigate-top`),
  "navigate-meta": (url) => {
    const meta = document.createElement("meta");
    meta.httpEquiv = "refresh";
    meta.content = `0;url=${url}navigate-meta`;
    document.head.append(meta);
  },
  "navigate-link": (url) => {
    const link = document.createElement("a");
    link.href = `${url}navigate-link`;
    document.body.append(link);
    link.click();
  },
  "navigate-download": (url) => {
    const link = document.createElement("a");
    link.href = `${url}navigate-download`;
    link.download = "x";
    document.body.append(link);
    link.click();
  },
};
