//! HTTP, WebSocket and the page, on the middleware's actors.
