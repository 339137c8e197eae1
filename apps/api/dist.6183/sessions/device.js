const browsers = [
    [
        'Edg/',
        'Edge'
    ],
    [
        'OPR/',
        'Opera'
    ],
    [
        'Firefox/',
        'Firefox'
    ],
    [
        'Chrome/',
        'Chrome'
    ],
    [
        'Safari/',
        'Safari'
    ]
];
const systems = [
    [
        'iPhone',
        'iPhone'
    ],
    [
        'iPad',
        'iPad'
    ],
    [
        'Android',
        'Android'
    ],
    [
        'Windows',
        'Windows'
    ],
    [
        'Mac OS X',
        'Mac'
    ],
    [
        'Linux',
        'Linux'
    ]
];
/** How somebody recognises their own session in a list: "Firefox, Linux". */ export function deviceOf(userAgent = '') {
    const named = [
        browsers,
        systems
    ].flatMap((list)=>list.find(([mark])=>userAgent.includes(mark))?.[1] ?? []);
    return named.length > 0 ? named.join(', ') : userAgent.replace(/[^\x20-\x7e]/g, '').slice(0, 40) || '–';
}

//# sourceMappingURL=device.js.map
