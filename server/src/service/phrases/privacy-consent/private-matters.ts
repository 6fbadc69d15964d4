/** What belongs to a person's life outside work, as families of `text/pattern.ts`; shared by the rules on private life. */
export const family =
  'wife|husband|spouse|fiance|fiancée|fiancé|girlfriend|boyfriend|daughter|son|mother|father|mum|mom|dad|parents|grandmother|grandfather|grandson|granddaughter|grandchild|grandchildren|baby|babies|toddler|twins|marriage|wedding|divorce|separation|honeymoon|in-laws|mother-in-law|father-in-law|brother|sister|nephew|niece|kid|kids|(little one)|(better half)|(family life)|newborn|engagement|anniversary|stepson|widow|widower|bereavement|funeral';
export const health =
  'pregnancy|miscarriage|ivf|cancer|surgery|operation|chemotherapy|chemo|dialysis|diagnosis|depression|burnout|therapy|therapist|illness|limp|wheelchair|crutches|medication|inhaler|stammer|stutter|tremor|diet|allergy|diabetes|migraine|migraines|insomnia|scar|rash|hip|knee|(bad back)|(sick leave)|(maternity leave)|(hearing aid)|epilepsy|stroke|(heart attack)|pacemaker|sobriety|rehab|disability|fertility|menopause|pills|insulin|(test results)|bandage|(plaster cast)|sling';
export const faith =
  'faith|religion|mosque|synagogue|prayer|prayers|sabbath|ramadan|rosary|headscarf|hijab|kippah|baptism|christening|(bar mitzvah)|god|christian|muslim|jewish|catholic|hindu|buddhist|atheist|jehovah';
export const money =
  'mortgage|bankruptcy|debts|overdraft|alimony|inheritance|landlord|eviction|lottery|(credit score)';
/** States of a person; after *is*, *was*, *are*. */
export const state =
  'pregnant|(expecting (<punct>|again|in|(~ baby|child|girl|boy|twins)))|divorced|separated|widowed|engaged|single|married|gay|lesbian|bisexual|trans|ill|sick|depressed|unwell|anorexic|overweight|bankrupt|broke|sober|(in therapy)|(in rehab)|(in hospital)|(on ~ medication)|(off sick)|(having ~ baby)|(getting ~ married|divorced)';
