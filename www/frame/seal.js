/**
 * Closes the one way out that content security policies leave open: WebRTC speaks to servers without asking connect-src,
 * and no browser knows the directive that would forbid it. It goes before any other code runs; a frame inside this one
 * would be of another opaque origin, so there is no second copy to be had.
 */
for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'mozRTCPeerConnection']) delete globalThis[name];
