import { stem } from '../../text/stems.ts';

/**
 * Words for telling what could be said to anybody. A sentence made of nothing else names no thing, no person and no event:
 * `claims` are what such a sentence praises or promises, `courtesy` is plain praise, `vague` holds all of its words.
 */
export interface GenericWords {
  /** Words by which a sentence asserts something that fits any reader, employer or writer. */
  readonly claims: ReadonlySet<string>;
  /** Plain courtesy, which is stock when it is said of the employer, the role or everything. */
  readonly courtesy: ReadonlySet<string>;
  /** Stems of all words that may stand in such a sentence. */
  readonly vague: ReadonlySet<string>;
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const claims = words(`
    inspire inspiring inspiration insight insightful impress impressive impression valuable invaluable fascinating
    fascinate enlightening enlighten informative eye-opening stimulating stimulate thrill thrilled excite exciting
    excited enthusiastic enthusiasm enthused passion passionate honour honoured privilege privileged humbled humble
    fantastic amazing awesome terrific brilliant superb outstanding exceptional remarkable incredible extraordinary
    memorable unforgettable wonderful fruitful productive pleasant enjoyable delightful engaging enriching enrich
    enrichment rewarding refreshing energising energised energized invigorating motivating motivated motivation
    dedicated dedication commitment driven hardworking diligent punctual reliable loyal loyalty versatile
    adaptable flexible proactive resilient ambitious ambition reputation reputable renowned prestigious
    esteemed acclaimed leading pioneer pioneering innovative innovation innovate cutting-edge
    groundbreaking world-class dynamic vibrant fast-paced thriving forward-looking forward-thinking mission vision
    values ethos philosophy excellence success successful succeed growth synergy collaborative inclusive welcoming
    hospitality professionalism resonate resonates align aligned aligns ideal perfect perfectly suited asset
    contribute contribution flourish thrive excel dream ideals admire admiration proven results-driven detail-oriented
    goal-oriented self-starter teamwork integrity honesty learner skillset knowledgeable expert expertise wisdom
    caliber calibre warmth friendliness courtesy generosity kindness convinced  
    tempting relish treasure cherish gratitude thankful energy vibe atmosphere chemistry rapport spirit
    spirits stellar splendid splendidly marvellous lovely beneficial journey wavelength honor honored overjoyed
    sincerity competence competent contagious blessed proud lucky unwavering enlightened unique special
    seamless fascination perfectionist people-person go-getter problem-solver communicator multitasker
    fast-learner comprehensive vivid touched inspirational uplifting joy awe astonished overwhelmed speechless
    prestige superior unrivalled unparalleled top-notch state-of-the-art market-leading award-winning synergies
    potential horizons horizon strengths fulfilment fulfilling meaningful worthwhile`);

const courtesy = words(`
    enjoy enjoyed enjoying pleasure great nice good delight delighted appreciate appreciated learn learned
    learnt learning helpful useful interesting kind lovely fun liked love loved grateful cool`);

const vague = words(`
    thank thanks time day today week month year hour minute moment afternoon morning yesterday evening weekend monday
    tuesday wednesday thursday friday occasion opportunity chance interview conversation talk talking chat discussion
    meeting meet encounter exchange session dialogue visit call interaction speak speaking discuss say said hear
    hearing listen tell told share sharing shared word words question questions answer answers answering explain
    explanation explanations overview details detail information topic topics subject subjects matter matters point
    points aspect aspects idea ideas thought thoughts thinking view views perspective perspectives opinion opinions
    opening opened broad range variety various many number several plenty lot lots depth breadth cover covered touch
    touched company firm organisation organization organizational business enterprise institution establishment
    employer workplace environment culture team staff colleague colleagues people person everyone everybody anyone
    anybody somebody someone folks family community group department office premises place side field sector industry
    area world market landscape future direction heading prospects potential growth past present history tradition
    story stories standing name brand role position job post vacancy work working career profession professional task
    tasks duties responsibilities requirements expectations candidate candidacy application background experience
    experiences skill skills qualification qualifications qualified abilities ability capabilities capable talent
    talents strengths profile education knowledge qualities personality character attitude approach mindset manner
    manners ethic bring add value make made become join joining part member belong grow growing develop developing
    development build give gave offer take taking taken get got gain gained come came go went going left leave leaving
    leaves feel felt feeling find found think believe know see saw seen look looking show showed shown seem seemed
    sound sounds continue confirm confirmed strengthen strengthened increase increased reinforce reinforced deepen
    convey express reiterate repeat assure allow let permit wish hope trust want like consider regard remain stay
    stand stands rank real really true truly sincere sincerely sincerest genuine genuinely deep deeply high highly
    great greatly good better best excellent positive strong strongly clear clearly whole entire complete completely
    full fully absolute absolutely total totally utter utterly pretty quite rather such heartfelt warm warmest warmly
    kindly friendly open honest long big huge hugely enormous immense immensely tremendous tremendously extreme
    extremely particular particularly especially special unique rare rarely important significant meaningful relevant
    right exact exactly precise precisely current next new recent short quick quickly early first last second hundred
    ten one-to-one equal mutual personal personally human ahead away together forward back along further
    above-mentioned abovementioned always never ever often everything anything something nothing whatever throughout
    wherever anywhere everywhere life heart mind head eye eyes hand hands way ways step level top bottom end start
    beginning happy well fine fit face names put note notes mention understand understanding understood remember
    forget realise reason need needs require help support serve serving service services product products customer
    customers client clients quality standard standards goal goals challenge challenges problem problems solution
    solutions project projects process result results possible impact difference change changes useful interested
    interest sure lead leadership management manager managers employee employees boss dear sir madam ma'am self
    good-self regards respect spend spent invest invested extend extended receive received accept please wanted works
    type types kind kinds sort bunch hit running extra go-getter player out-of-the-box outside per cent able ready
    willing available immediate immediately even already once again yet still bit little few couple half set apart
    impressed struck strike enough hard harder enable provide provided welcome welcomed care cares easy ease attract
    attracted draw drawn exceed exceeded far near close myself yourself yourselves itself themselves himself herself
    ourselves oneself mean means meant treat treated deal dealt fly flew flown write writing wrote written record
    proud reach reached achieve achieved ask asked drive drives drove driven home letter message email e-mail mail
    tick ticks rest desire connect connected click clicked picture pictured paint painted walk walked catch catches
    win smile finish none plan invite invitation house lie lies solve solving solver refer reference beg schedule busy
    afford afforded reflect reflected select selected exercise evident possess alone discover discovered conduct
    conducted unnoticed outset move moved fulfil introduce candidature benefit benefits super choice entail carry
    outcome endeavour happen concern concerned age play operate cheer carve carved out drop lesson lessons clarity
    foster gracious graciously accordance foundation individual individuals blend suspect capacity capacities priority
    precede precedes disappoint disappointed addition agreeable outgoing rightly orient oriented precious decide apply
    else gladly general generous generously cool hardly presence fresh represent acquaint acquaintance agree compete
    relate related street reception oblige obliged pick content belief lifelong practise practice transparent
    transparency nowadays gather gathered inquire notice noticed centre honestly worth worthy smooth conclude friend
    friends curious fill filled unfold miss missed pleasantly encourage encouraged encouraging surprise surprised
    smart hungry satisfaction pace above happily pursue pursued favourable favourably favorable advertise advertised
    interviewer interviewers interviewing interviewed procedure detailed in-depth candid frank frankly bigger parts
    main doubt doubts beyond fact wear hat hats class game changer second-to-none notch remains remained deserve
    earned earn recognise recognised known reputed cultures places environments communication communicate
    interpersonal organisational analytical technical trusted honour honours privilege attention consideration
    considerate considered kindness advance advancement progress progression promotion treasure thoughtful
    thoughtfully attentive attentively patient patience health healthy wellbeing well-being productive heartily
    cordial cordially humble humbly yes no keen eager attractive appealing appeal treat smooth smoothly respected leader committed certain confident candour glad happy pleased`);

export const genericWords: GenericWords = {
  claims: new Set(claims),
  courtesy: new Set(courtesy),
  vague: new Set([...claims, ...courtesy, ...vague].map(stem)),
};
