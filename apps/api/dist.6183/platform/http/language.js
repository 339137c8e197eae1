/** The person's own choice, else the first language of the browser that the product speaks. */ export function languageOf(request) {
    return request.requester?.language ?? acceptedLanguage(request.headers['accept-language']);
}
function acceptedLanguage(header) {
    const wanted = (header ?? '').split(',').map((part)=>{
        const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
        const quality = parameters.find((parameter)=>parameter.trim().startsWith('q='));
        return {
            tag: tag.split('-')[0],
            quality: quality === undefined ? 1 : Number(quality.split('=')[1]) || 0
        };
    }).sort((a, b)=>b.quality - a.quality);
    return wanted.find(({ tag })=>tag === 'fr' || tag === 'en')?.tag === 'fr' ? 'fr' : 'en';
}

//# sourceMappingURL=language.js.map
