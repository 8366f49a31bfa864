/**
 * Words of four letters and more that say nothing of a subject, folded, in the languages that Citewell reads: joints of a sentence, and
 * what headlines promise ("What you should know about ...").
 */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `about above after again against also among another because been before being below best better between both cause could does done down
  during each else even ever every facts from good great have help helps here into just keep know less like list long look make many more
  most much must need never only other over really same should since some such take than that their them then there these they thing
  things this those through tips truth under until used using very want ways well were what when where whether which while whom will with
  within without work works would years your
  aber alle auch auss beim bitte damit dann dass dein deine denn dich dies diese diesem diesen dieser dieses doch durch eine einem einen
  einer eines etwas fuer gegen haben hier ihre ihren immer jede jeder kann kein keine mehr nach nicht noch oder ohne schon sehr sein seine
  sich sind uber unter viel wann warum weil wenn werden wird wissen zwischen
  ainsi alors apres aussi autre avant avec avoir bien cela celle cette chez comme comment contre dans depuis elle elles entre etre faire
  leur leurs mais meme moins nous parce pendant peut plus pour pourquoi quand quel quelle quelles quels sans selon sont sous tous tout
  toute toutes tres vers votre vous
  algo alguna algunas ante antes aqui cada como cual cuando cuanto debe desde donde durante ella ellos esta estan estas este estos
  hacia hasta mucho muchos nada otra otras otro otros para pero poco porque puede pueden sobre tambien tiene todo todos tras unas unos
  ainda alem assim depois dela dele deve entao essa esse isso mesmo muito nossa pela pelo pode
  quais qual quando quem tambem
  alcuni anche ancora come cosa dalla dalle degli della delle dello dopo dove essere fare molto nella nelle ogni perche prima quali
  quanto quello questa queste questi questo senza sono tutti tutto
  alleen andere daar deze door echt geen goed haar heeft hoeveel iets jouw kunnen maar meer moet naar niet omdat
  onder tegen tussen veel voor waar waarom wanneer welke worden zijn zonder`.split(/\s+/),
);
