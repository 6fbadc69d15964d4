/** What people in this field have, one at a time: after "you're" or "they're" it can only be somebody's. */
export const thing =
  `(team|company|office|product|process|approach|culture|website|site|feedback|advice|help|support|time|patience|kindness|
 interest|reply|response|answer|email|e-mail|message|note|letter|call|question|position|role|job|vacancy|posting|advert|
 description|department|organisation|organization|firm|business|project|work|career|experience|background|knowledge|insight|
 understanding|consideration|attention|decision|offer|invitation|hospitality|generosity|honesty|candour|encouragement|
 guidance|opinion|view|vision|mission|strategy|plan|roadmap|schedule|calendar|availability|budget|day|week|morning|afternoon|
 evening|weekend|assistant|boss|desk|building|factory|warehouse|workshop|lab|laboratory|clinic|ward|school|kitchen|shop|store|
 garden|house|studio|colleague|manager|supervisor|predecessor|name|address|number|profile|page|story|talk|presentation|tour|
 explanation|description|example|remark|comment|suggestion|idea|point|concern|contribution|success|history|reputation|
 portfolio|résumé|resume|cv|application|interview|phone|software|system|platform|app|tool|code|data|report|paper|article|
 book|blog|newsletter|convenience|earliest|behalf|opportunity)`.replaceAll(/\s+/g, '');

/** The same, several at a time. Persons are left out: "you're experts" is no slip. */
export const things =
  `(products|processes|methods|values|goals|plans|standards|projects|questions|answers|thoughts|insights|ideas|views|words|
 comments|remarks|notes|emails|e-mails|messages|stories|efforts|needs|requirements|expectations|priorities|services|tools|
 systems|offices|teams|customers|clients|colleagues|users|employees|suppliers|competitors|skills|strengths|studies|results|
 figures|sites|shops|stores|warehouses|machines|vehicles|references|details|records|files|photos|pictures|slides|books)`.replaceAll(
    /\s+/g,
    '',
  );
