const words = (text: string): string[] => text.trim().split(/\s+/);

/** Days, months, countries, nations and well-known cities and products, in lower case: a capitalised slip may mean one of them. */
export const properNouns: readonly string[] = words(`
monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december
christmas easter
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain bangladesh barbados belarus
belgium belize benin bhutan bolivia botswana brazil brunei bulgaria burundi cambodia cameroon canada chile china colombia
croatia cuba cyprus denmark dominica ecuador egypt eritrea estonia ethiopia finland france gabon gambia georgia germany ghana
greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia ireland israel italy jamaica japan jordan
kazakhstan kenya kuwait kyrgyzstan latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi
malaysia maldives malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia
nepal netherlands nicaragua nigeria norway pakistan panama paraguay peru philippines poland portugal qatar romania russia rwanda
scotland senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan
tanzania thailand tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe
england britain europe africa america asia antarctica scandinavia
afghan african albanian algerian american arabic argentinian armenian asian australian austrian belgian brazilian british
bulgarian canadian chilean chinese colombian croatian cuban czech danish dutch egyptian english estonian ethiopian european
finnish french german ghanaian greek hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese
jordanian kenyan korean latvian lebanese lithuanian malaysian mexican mongolian moroccan nepalese nigerian norwegian pakistani
peruvian philippine polish portuguese romanian russian scottish serbian slovak spanish swedish swiss syrian taiwanese thai
tunisian turkish ugandan ukrainian vietnamese welsh zambian
amsterdam athens auckland bangkok barcelona beijing berlin birmingham boston brisbane bristol brussels budapest cairo calgary
cambridge cardiff chicago cologne copenhagen dallas delhi denver dublin edinburgh frankfurt geneva glasgow hamburg helsinki houston
istanbul jakarta johannesburg karachi lagos leeds leicester lisbon liverpool london madrid manchester manila melbourne miami milan
montreal moscow mumbai munich nairobi newcastle nottingham ottawa oxford paris philadelphia phoenix prague rotterdam seattle
shanghai sheffield singapore stockholm sydney tokyo toronto vancouver vienna warsaw washington wellington zurich
alberta arizona california colorado connecticut florida hawaii illinois indiana kansas kentucky louisiana maryland massachusetts
michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma ontario oregon pennsylvania quebec queensland
tennessee texas utah vermont victoria virginia wisconsin wyoming yorkshire
internet google microsoft facebook amazon wikipedia twitter netflix instagram windows android excel powerpoint outlook
`);
