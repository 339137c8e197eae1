export type Language = 'en' | 'fr';
export type Words = Readonly<Record<Language, string>>;

export const words = (en: string, fr: string): Words => ({ en, fr });
