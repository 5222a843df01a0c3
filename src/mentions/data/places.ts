/**
 * Countries and territories, continents, large cities, states and provinces of the United States, Canada and Australia,
 * lower case. After the United Nations lists of member states, of territories and of cities of more than a million, and
 * the states' own lists.
 */
export const PLACES: ReadonlySet<string> = new Set(
  `
abu dhabi
abuja
accra
addis ababa
afghanistan
africa
alabama
alaska
albania
alberta
algeria
algiers
america
american samoa
amman
amsterdam
andorra
angola
ankara
antarctica
antigua
arctic
argentina
arizona
arkansas
armenia
aruba
asia
athens
atlanta
auckland
australia
austria
azerbaijan
baghdad
bahamas
bahrain
baku
balkans
baltic
baltimore
bangkok
bangladesh
barbados
barcelona
beijing
beirut
belarus
belfast
belgium
belgrade
belize
benin
berlin
bermuda
bern
bhutan
birmingham
bogota
bolivia
bosnia
boston
botswana
brasilia
bratislava
brazil
brisbane
britain
british columbia
brooklyn
brunei
brussels
bucharest
budapest
buenos aires
bulgaria
burkina faso
burundi
cairo
calgary
california
cambodia
cameroon
canada
canberra
cape town
cape verde
caracas
caribbean
casablanca
cayman islands
central america
chad
charlotte
chechnya
chicago
chile
china
cincinnati
cleveland
colombia
colombo
colorado
comoros
congo
connecticut
copenhagen
costa rica
crimea
croatia
cuba
cyprus
czech republic
dakar
dallas
damascus
delaware
delhi
denmark
denver
detroit
dhaka
djibouti
doha
dominica
dominican republic
dubai
dublin
east timor
ecuador
edinburgh
egypt
el salvador
england
eritrea
estonia
ethiopia
europe
falkland islands
far east
faroe islands
fiji
finland
florida
france
frankfurt
freetown
french guiana
french polynesia
gabon
gambia
gaza
geneva
georgia
germany
ghana
gibraltar
glasgow
greece
greenland
grenada
guadalajara
guadeloupe
guam
guatemala
guinea
guyana
haiti
hanoi
harare
havana
hawaii
helsinki
ho chi minh city
honduras
hong kong
houston
hungary
iceland
idaho
illinois
india
indiana
indonesia
iowa
iran
iraq
ireland
islamabad
israel
istanbul
italy
ivory coast
jakarta
jamaica
japan
jerusalem
johannesburg
jordan
kabul
kampala
kansas
karachi
kashmir
kathmandu
kazakhstan
kentucky
kenya
khartoum
kiev
kinshasa
kiribati
korea
kosovo
kuala lumpur
kuwait
kuwait city
kyiv
kyrgyzstan
lagos
laos
las vegas
latin america
latvia
lebanon
lesotho
liberia
libya
liechtenstein
lima
lisbon
lithuania
liverpool
ljubljana
london
los angeles
louisiana
luanda
lusaka
luxembourg
luxembourg city
lyon
macau
macedonia
madagascar
madrid
maine
malawi
malaysia
maldives
mali
malta
manchester
manila
manitoba
maputo
marseille
martinique
maryland
massachusetts
mauritania
mauritius
mecca
mediterranean
melbourne
memphis
mexico
mexico city
miami
michigan
micronesia
middle east
milan
milwaukee
minneapolis
minnesota
minsk
mississippi
missouri
mogadishu
moldova
monaco
mongolia
monrovia
montana
montenegro
montevideo
montreal
morocco
moscow
mozambique
mumbai
munich
muscat
myanmar
nairobi
namibia
naples
nashville
nauru
nebraska
nepal
netherlands
nevada
new caledonia
new delhi
new hampshire
new jersey
new mexico
new orleans
new south wales
new york
new york city
new zealand
nicaragua
niger
nigeria
north america
north carolina
north dakota
north korea
north macedonia
northern ireland
northern mariana islands
norway
nova scotia
ohio
oklahoma
oman
ontario
oregon
oslo
ottawa
oxford
pakistan
palau
palestine
panama
panama city
papua new guinea
paraguay
paris
pennsylvania
persian gulf
perth
peru
philadelphia
philippines
phnom penh
phoenix
pittsburgh
poland
port-au-prince
portland
portugal
prague
pretoria
puerto rico
pyongyang
qatar
quebec
queensland
quito
rabat
ramallah
reykjavik
rhode island
riga
rio de janeiro
riyadh
romania
rome
russia
rwanda
sacramento
samoa
san antonio
san diego
san francisco
san jose
san marino
sanaa
santiago
sao paulo
sarajevo
saskatchewan
saudi arabia
scandinavia
scotland
seattle
senegal
seoul
serbia
seychelles
shanghai
shenzhen
sierra leone
singapore
slovakia
slovenia
sofia
solomon islands
somalia
south africa
south america
south carolina
south dakota
south korea
south ossetia
south sudan
southeast asia
spain
sri lanka
st. louis
st. petersburg
stockholm
strasbourg
sudan
suriname
swaziland
sweden
switzerland
sydney
syria
taipei
taiwan
tajikistan
tallinn
tampa
tanzania
tashkent
tbilisi
tehran
tel aviv
tennessee
texas
thailand
tibet
tirana
togo
tokyo
tonga
toronto
trinidad
tripoli
tunis
tunisia
turin
turkey
turkmenistan
tuvalu
u.k.
u.s.
u.s.a.
uae
uganda
uk
ukraine
ulan bator
united arab emirates
united kingdom
united states
uruguay
us
usa
utah
uzbekistan
vancouver
vanuatu
vatican
venezuela
vermont
victoria
vienna
vientiane
vietnam
vilnius
virgin islands
virginia
wales
warsaw
washington
washington, d.c.
wellington
west bank
west virginia
winnipeg
wisconsin
wyoming
yangon
yemen
yerevan
zagreb
zambia
zimbabwe
zurich
`
    .trim()
    .split('\n'),
);
