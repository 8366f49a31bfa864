import { words } from './locale.ts';

/**
 * Countries, regions and big cities, as the languages of the reader write them, lower case: "(Vienna, 2015)" names a congress rather than
 * an author, unless the page's own list holds an author of that name.
 */
export const PLACE_NAMES: readonly string[] = words(
  // countries and regions
  `fsm|honiara|kiribati|micronesia|nauru|palau|plzeň|png|łódź|afghanistan|africa|afrika|afrique|áfrica|albania|algeria|algérie|alemania|alemanha|allemagne|america|amérique|américa|angola|argentina|
  argentine|argentinien|armenia|asia|asien|asie|ásia|australia|australien|australie|austrália|austria|österreich|autriche|áustria|oostenrijk|
  azerbaijan|bahrain|bangladesh|belarus|belgium|belgien|belgique|bélgica|belgio|belgië|bolivia|bosnia|botswana|brazil|brasil|brasilien|
  brésil|brasile|brazilië|bulgaria|burkina faso|burundi|california|kalifornien|cambodia|cameroon|canada|kanada|canadá|chile|china|chine|cina|
  colombia|congo|costa rica|croatia|kroatien|cuba|cyprus|czechia|czech republic|denmark|dänemark|danemark|dinamarca|danimarca|denemarken|
  deutschland|duitsland|ecuador|egypt|ägypten|égypte|egipto|england|angleterre|inglaterra|inghilterra|engeland|eritrea|españa|espagne|
  espanha|estonia|ethiopia|äthiopien|éthiopie|europe|europa|finland|finnland|finlande|finlandia|florida|france|frankreich|francia|frança|
  frankrijk|gambia|gaza|germany|ghana|greece|griechenland|grèce|grecia|grécia|griekenland|guatemala|guinea|haiti|holland|hong kong|hungary|
  ungarn|hongrie|hungría|iceland|island|islande|india|indien|inde|índia|indonesia|indonesien|iran|iraq|irak|ireland|irland|irlande|irlanda|
  ierland|israel|israël|italy|italien|italie|italia|itália|italië|jamaica|japan|japon|japón|japão|giappone|jordan|jordanien|kazakhstan|kenya|
  kenia|korea|south korea|north korea|südkorea|kuwait|latvia|lebanon|libanon|liban|liberia|libya|lithuania|luxembourg|luxemburg|madagascar|
  malawi|malaysia|mali|malta|mauritius|mexico|mexiko|méxico|moldova|mongolia|morocco|marokko|maroc|marruecos|mozambique|myanmar|namibia|
  nepal|netherlands|the netherlands|niederlande|pays-bas|países bajos|países baixos|paesi bassi|nederland|new zealand|neuseeland|
  nouvelle-zélande|nueva zelanda|nicaragua|niger|nigeria|norway|norwegen|norvège|noruega|norvegia|noorwegen|oman|ontario|pakistan|palestine|
  panama|paraguay|peru|perú|philippines|philippinen|poland|polen|pologne|polonia|polónia|portugal|portogallo|puerto rico|qatar|quebec|québec|
  romania|rumänien|roumanie|russia|russland|russie|rusia|rússia|rusland|rwanda|saudi arabia|scotland|schottland|écosse|escocia|senegal|
  sénégal|serbia|serbien|sierra leone|singapore|singapur|slovakia|slovenia|somalia|south africa|südafrika|sudáfrica|zuid-afrika|spain|spanien|
  spagna|spanje|sri lanka|sudan|suisse|sweden|schweden|suède|suecia|suécia|svezia|zweden|switzerland|schweiz|suiza|suíça|svizzera|zwitserland|
  syria|syrien|syrie|taiwan|tanzania|tansania|texas|thailand|tibet|togo|tunisia|tunesien|tunisie|turkey|türkei|turquie|turquía|turquia|turchia|
  turkije|uganda|ukraine|ucrania|oekraïne|united kingdom|royaume-uni|reino unido|regno unito|united states|united states of america|
  vereinigte staaten|états-unis|estados unidos|stati uniti|uruguay|uk|us|usa|u.s|u.s.a|eu|uzbekistan|venezuela|vietnam|wales|yemen|zambia|
  zimbabwe|
  afrique du sud|aland|albanie|albanien|albanië|albânia|algerien|algerije|algéria|andorra|andorre|arabia saudita|arabia saudí|
  arabie saoudite|arabische emirate|argelia|argentinië|argélia|armenien|armenië|arménie|aserbaidschan|azerbaiyán|azerbaïdjan|bahamas|
  bangladesch|barbados|belize|benin|bhutan|bolivie|bolivien|bolívia|bosnie|bosnien|botsuana|brunei|bulgarie|bulgarien|bulgarije|bulgária|
  bénin|cabo verde|camarões|cambodge|cambogia|camboja|camboya|cameroun|camerún|cap-vert|cape verde|caribbean|catar|chipre|chypre|cipro|
  colombie|colômbia|corea|corea del sud|corea del sur|coreia|coreia do sul|corée|corée du sud|costa de marfil|costa do marfim|croacia|
  croatie|croazia|croácia|czechoslovakia|côte d'ivoire|côte d’ivoire|djibouti|dominican republic|dr congo|drc|el salvador|elfenbeinküste|
  emirati arabi uniti|emiratos árabes unidos|emirats arabes unis|equador|equateur|escócia|eslovaquia|eslovenia|eslováquia|eslovênia|estland|
  estonie|estônia|eswatini|etiopia|etiopía|etiópia|european union|fiji|filipijnen|filipinas|filippine|finlândia|gabon|gabun|gambie|georgien|
  germania|giamaica|giordania|greenland|grönland|guadeloupe|guinea-bissau|guiné|guinée|guyana|géorgie|haití|haïti|honduras|hongarije|
  hungria|ijsland|indonesië|indonésia|indonésie|iraque|irlande du nord|irán|irã|islanda|islandia|isle of man|islândia|ivory coast|jamaika|
  jemen|jordania|jordanie|jordânia|kambodscha|kameroen|kamerun|kasachstan|kazachstan|kirgisistan|kolumbien|kosovo|kroatië|kuba|kyrgyzstan|
  laos|lesotho|letland|letonia|lettland|lettonia|lettonie|letônia|libia|libië|libyen|libéria|liechtenstein|litauen|litouwen|lituania|
  lituanie|lituânia|lussemburgo|luxemburgo|líbano|líbia|macau|macedonia|macédoine|madagaskar|malaisie|malasia|malaui|maldives|maleisië|
  malásia|marocco|marrocos|martinique|mauretanien|mauritania|mauritanie|messico|micronesia|moldau|moldavia|moldavie|monaco|mongolei|
  mongolie|montenegro|monténégro|mosambik|mozambico|moçambique|namibie|namibië|namíbia|nicarágua|nieuw-zeeland|nigéria|noord-korea|
  nordirland|nordkorea|nordmazedonien|north macedonia|northern ireland|nova zelândia|nuova zelanda|ouganda|ouzbékistan|pakistán|panamá|
  papua new guinea|papua-neuguinea|paquistão|paraguai|perù|polynésie française|polônia|porto rico|pérou|quênia|república checa|
  república dominicana|república tcheca|roemenië|romênia|ruanda|rumania|rumanía|réunion|sambia|san marino|saoedi-arabië|saudi-arabien|
  schotland|scozia|serbie|servië|seychelles|simbabwe|singapour|singapura|siria|slovacchia|slovaquie|slovenië|slovénie|slowakei|slowakije|
  slowenien|somalie|somália|soudan|south sudan|sudafrica|sudán|sudão|surinam|suriname|swaziland|syrië|sérvia|síria|tailandia|tailândia|
  taiwán|tajikistan|tanzanie|tanzânia|taïwan|tchéquie|thailandia|thaïlande|timor-leste|trinidad and tobago|tschechien|tsjechië|tunesië|
  tunísia|turkmenistan|tuvalu|túnez|uae|ucraina|ucrânia|ungheria|united arab emirates|uruguai|usbekistan|vanuatu|vereinigtes königreich|
  verenigd koninkrijk|verenigde staten|west africa|yougoslavie|yugoslavia|yémen|zambie|zambië|zimbábue|zuid-korea|zypern|áfrica do sul|
  érythrée|` +
    // states and counties that are hardly anybody's surname
    `alabama|alaska|alberta|arizona|arkansas|british columbia|colorado|connecticut|cornwall|cumbria|delaware|essex|hawaii|idaho|illinois|
  indiana|iowa|kansas|kentucky|lancashire|louisiana|maine|manitoba|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|
  nebraska|nevada|new brunswick|new hampshire|new jersey|new mexico|new south wales|norfolk|north carolina|northumberland|nova scotia|ohio|
  oklahoma|oregon|pennsylvania|queensland|rhode island|saskatchewan|south carolina|suffolk|surrey|sussex|tasmania|tennessee|utah|vermont|
  west virginia|wisconsin|wyoming|yorkshire|` +
    // cities
    `aachen|aarhus|aberdeen|addis ababa|adelaide|amsterdam|ankara|antwerp|antwerpen|anvers|athens|athen|athènes|atenas|atene|
  athene|atlanta|auckland|baltimore|
  bangkok|barcelona|barcelone|basel|bâle|beijing|peking|pékin|pekín|beirut|belfast|belgrade|berlin|berlín|berlim|berlino|berlijn|bern|berne|
  berna|birmingham|bogotá|bologna|bonn|bordeaux|boston|brasília|bremen|brisbane|bristol|brussels|brüssel|bruxelles|bruselas|bruxelas|brussel|
  cardiff|coventry|curitiba|dijon|dortmund|dundee|eindhoven|exeter|fortaleza|freiburg|geelong|göttingen|granada|grenoble|groningen|
  bucharest|budapest|buenos aires|cairo|kairo|calgary|cambridge|canberra|cape town|kapstadt|chicago|cologne|köln|copenhagen|kopenhagen|
  copenhague|dallas|delhi|new delhi|denver|detroit|dresden|dubai|dublin|dublín|düsseldorf|edinburgh|florence|firenze|florencia|frankfurt|
  geneva|genf|genève|ginebra|genebra|ginevra|gent|ghent|glasgow|gothenburg|graz|hamburg|hambourg|hannover|hanoi|havana|heidelberg|helsinki|
  houston|innsbruck|istanbul|jakarta|jerusalem|johannesburg|kampala|karachi|kiel|kyiv|kyoto|lagos|lausanne|leeds|leiden|leipzig|lille|lima|
  lisbon|lissabon|lisbonne|lisboa|lisbona|liverpool|london|londres|londra|londen|los angeles|lyon|lyons|maastricht|madrid|mailand|manchester|
  manila|marseille|melbourne|mexico city|miami|milan|milano|milán|milão|minneapolis|montpellier|montreal|montréal|moscow|moskau|moscou|moscú|
  mumbai|munich|münchen|múnich|munique|monaco di baviera|nairobi|nantes|naples|napoli|neapel|new orleans|new york|nueva york|nova iorque|
  nottingham|oslo|ottawa|oxford|padua|padova|paris|parís|parigi|parijs|perth|philadelphia|phoenix|pittsburgh|porto|prague|prag|praga|praag|
  quito|recife|rio de janeiro|riyadh|rome|rom|roma|rotterdam|salzburg|san diego|san francisco|santiago|são paulo|seattle|seoul|sevilla|seville|
  shanghai|sheffield|stockholm|stuttgart|sydney|tehran|tel aviv|tokyo|tokio|toronto|toulouse|turin|torino|uppsala|utrecht|valencia|vancouver|
  belo horizonte|fremantle|haarlem|hobart|leicester|leuven|mainz|málaga|manaus|mannheim|marburg|münster|newcastle|nijmegen|nürnberg|
  plymouth|porto alegre|portsmouth|rennes|rouen|southampton|strasbourg|straßburg|swansea|the hague|den haag|tilburg|trieste|tübingen|
  verona|winnipeg|würzburg|zaragoza|venice|venedig|venise|venezia|vienna|wien|vienne|viena|wenen|warsaw|warschau|varsovie|varsovia|washington|
  washington dc|wellington|zagreb|
  zurich|zürich|
  abidjan|abuja|accra|addis-abeba|ahmedabad|aleppo|alger|algiers|almaty|amman|anchorage|antananarivo|argel|arusha|ashgabat|astana|asunción|
  bagdad|baghdad|baku|bamako|bandung|bangalore|bangui|banjul|basra|belgrad|belgrado|belgrád|belém|bengaluru|bhopal|bilbao|bishkek|blantyre|
  bloemfontein|boise|bratislava|brazzaville|breslau|brno|bucarest|bujumbura|bukarest|bulawayo|busan|calcutta|caracas|casablanca|cebu|
  chandigarh|chengdu|chennai|chicoutimi|chittagong|chongqing|christchurch|cincinnati|cluj-napoca|coimbra|colombo|conakry|cracow|cuiabá|
  daegu|dakar|damascus|danzig|dar es salaam|debrecen|dhaka|dili|dodoma|doha|douala|dunedin|durban|dushanbe|edmonton|eldoret|entebbe|erbil|
  erfurt|florianópolis|freetown|fukuoka|gaborone|galway|gdansk|gdańsk|goiânia|guadalajara|guangzhou|guatemala city|guayaquil|gujarat|gulu|
  hangzhou|harare|harbin|hargeisa|hiroshima|ho chi minh city|honolulu|hyderabad|iasi|iași|ibadan|indianapolis|islamabad|izmir|jaipur|jeddah|
  juba|kabul|kaduna|kansas city|kaohsiung|kathmandu|katmandu|katowice|kaunas|kerala|kharkiv|khartoum|kiev|kiew|kigali|kinshasa|kisumu|
  kolkata|košice|krakau|krakow|kraków|kuala lumpur|kumasi|kuwait city|la paz|lahore|lahti|laibach|las palmas|las vegas|libreville|lilongwe|
  limerick|linköping|liège|ljubljana|lomé|louisville|luanda|lubumbashi|lucknow|lusaka|luxembourg city|lviv|lübeck|macao|madurai|magdeburg|
  malmö|managua|mandalay|maputo|marrakech|marrakesch|marrakesh|maseru|mashhad|mbarara|medellín|memphis|minsk|mogadishu|mombasa|monrovia|
  monterrey|montevideo|muscat|mwanza|mysore|nagoya|nagpur|nanjing|nashville|ndjamena|niamey|nicosia|nikosia|nouakchott|novosibirsk|
  nuremberg|n’djamena|odense|oklahoma city|omaha|osaka|ostrava|ouagadougou|oulu|palermo|pamplona|panama city|paramaribo|penang|peshawar|
  phnom penh|plovdiv|podgorica|poitiers|port elizabeth|port harcourt|port louis|port moresby|port-au-prince|porto velho|posen|poznan|poznań|
  pressburg|pretoria|preßburg|pristina|puebla|pune|punjab|pyongyang|quezon city|rabat|rajasthan|ranchi|rangoon|rawalpindi|reykjavik|
  reykjavík|riga|sacramento|saint petersburg|salt lake city|salvador de bahia|samarkand|san salvador|san sebastián|sapporo|sarajevo|
  sarajewo|sendai|shenzhen|skopje|sofía|soweto|st louis|st petersburg|st. louis|st. petersburg|surabaya|são luís|taipei|tallin|tallinn|
  tamale|tampa|tampere|tartu|tashkent|tbilisi|tegucigalpa|teheran|teherán|thessaloniki|tianjin|tiflis|tijuana|timișoara|tirana|tripoli|
  tromsø|trondheim|tucson|tunis|turku|téhéran|ulaanbaatar|vaduz|valladolid|valletta|valparaíso|varsóvia|vientiane|vilnius|vitória|
  vladivostok|wilna|windhoek|wroclaw|wrocław|wuhan|xi'an|yangon|yaoundé|yekaterinburg|yerevan|yogyakarta|zanzibar`,
);
