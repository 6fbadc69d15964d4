export const LANGUAGE_ID = 'followup';
