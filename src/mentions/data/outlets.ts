/**
 * News outlets and agencies that others quote, lower case, without "the". Collected from the lists of newspapers,
 * broadcasters and agencies by circulation and reach on Wikipedia.
 */
export const OUTLETS: ReadonlySet<string> = new Set(
  `
abc
abc news
afp
agence france-presse
al arabiya
al jazeera
al-arabiya
al-jazeera
anadolu
ansa
ap
associated press
axios
bbc
bbc news
bild
bloomberg
bloomberg news
boston globe
breitbart
business insider
buzzfeed
buzzfeed news
caixin
cbc
cbs
cbs news
chicago tribune
cnbc
cnn
corriere della sera
daily mail
daily mirror
daily news
daily telegraph
der spiegel
deutsche welle
die welt
die zeit
dpa
e! news
e! online
efe
el mundo
el pais
entertainment weekly
espn
euronews
financial times
forbes
fortune
fox news
fox sports
france 24
global times
guardian
haaretz
hollywood reporter
houston chronicle
huffington post
huffpost
independent
interfax
international business times
irna
itar tass
itar-tass
itv
japan times
jerusalem post
kommersant
kyodo
la repubblica
la times
le figaro
le monde
los angeles times
miami herald
msnbc
nbc
nbc news
new york daily news
new york post
new york times
newsday
newsweek
nhk
nikkei
npr
ntv
pbs
people magazine
politico
press association
press trust of india
propublica
pti
radio free asia
radio free europe
radio free europe/radio liberty
radio liberty
reuters
rfe/rl
ria
ria novosti
rolling stone
russia today
san francisco chronicle
seattle times
sky news
south china morning post
spiegel
sports illustrated
sputnik
sydney morning herald
tass
telegraph
the atlantic
the economist
the hill
the sun
the times
time magazine
times of india
tmz
toronto star
univision
upi
us weekly
usa today
variety
voice of america
vox
wall street journal
washington post
washington times
xinhua
yahoo news
yonhap
`
    .trim()
    .split('\n'),
);
