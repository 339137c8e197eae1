/**
 * True when the browser says that one of our own pages asks. Browsers always send `Origin` with unsafe methods and socket
 * handshakes, and `Sec-Fetch-Site` wherever they trust the connection; a request with neither is nobody's page.
 */ export function comesFromOwnPage(arrival) {
    const site = arrival.headers['sec-fetch-site'];
    if (site !== undefined) return site === 'same-origin' || site === 'none';
    return isOwnOrigin(arrival);
}
/** For socket handshakes, which no navigation starts: only the origin counts. */ export function isOwnOrigin({ headers, host, origins }) {
    const { origin } = headers;
    if (origin === undefined) return false;
    if (origins.includes(origin)) return true;
    if (host === undefined || !URL.canParse(origin)) return false;
    const page = new URL(origin);
    // Read as an address, so that `board.example:443` and `board.example` are one place over https.
    const here = `${page.protocol}//${host}`;
    return URL.canParse(here) && page.host === new URL(here).host;
}

//# sourceMappingURL=origin.js.map
