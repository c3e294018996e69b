/** Common given names, in lower case, by the pronoun that is mostly used of their bearers. Chosen by us; names used of all are left out. */
import { words } from './list';

export const OF_WOMEN = words(`
  abigail ada adriana agnes aisha alejandra alexandra alexis alice alicia alina alison allison amanda amber amelia amina amy ana
  anastasia andrea angela angelica angelique anita ann anna anne annette annie antonia april ariana ashley astrid audrey ava barbara
  beata beatrice becky belinda bernadette beth betsy bettina betty beverly bianca birgit bonnie brenda briana bridget brigitte brittany
  camila camille candace carla carly carmen carol carolina caroline carolyn carrie cassandra catherine cathy cecilia charlotte chelsea
  cheryl chiara christina christine cindy clara claire claudia colleen connie constance courtney cristina cynthia daisy dana daniela
  danielle daphne deborah debbie debra delphine denise diana diane dianne dolores dominique donna dora dorothy edith edna eileen elaine
  eleanor elena elisa elisabeth elise elizabeth ella ellen elsa elvira emily emma erica erika erin esther eugenia eva eve evelyn faith
  fatima felicia fiona flora florence frances francesca gabriela gabriella gabrielle gail geraldine gertrude gina giulia gisela gladys
  gloria grace greta gretchen guadalupe gwen gwendolyn hanna hannah harriet hazel heather heidi helen helena helene henrietta hilary
  hildegard hillary holly ida ilse imelda ines ingrid irene irina iris isabel isabella isabelle ivana ivanka ivy jacqueline jana jane
  janet janice jasmine jean jeanette jeanne jen jenna jennifer jenny jessica jill joan joanna joanne jocelyn josephine joyce judith judy
  julia juliana julianne julie juliet june kamala karen karin karina kate katharina katherine kathleen kathryn kathy katie katrin katrina
  kayla kellyanne kelly kerstin kim kimberly kirsten kirsty kristen kristi kristin kristina kyrsten lara larissa laura lauren laurie
  leah leila lena leslie leticia lila lillian lily linda lisa liz loretta lorraine louise lucia lucy luisa lydia lynn madeleine madison
  magdalena maggie maria mariana marianne marie marilyn marina marine marion marisa marjorie marlene marsha marta martha martina mary
  maryam maureen maxine meg megan meghan melania melanie melinda melissa mercedes meredith mia michelle mildred mina minyon miranda
  miriam molly monica monika muriel nadia nadine nancy naomi natalia natalie natasha nicola nicole nina noelle nora norma octavia olga
  olivia ophelia paige pamela patricia patty paula pauline peggy penelope penny petra phoebe phyllis priscilla priya rachel rebecca
  regina renata renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruth sabine sabrina sally samantha sandra sara sarah sasha
  selena serena shannon sharon sheila shelley sherry shirley silvia simone sofia sonia sophia sophie stacey stella stephanie sue susan
  susana susanne suzanne svetlana sylvia tabitha tamara tammy tania tanya tara tatiana teresa terri theresa tiffany tina tracy tulsi
  ulrike ursula valentina valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy whitney wilhelmina winifred
  xiomara yasmin yolanda yvette yvonne zahra zoe
`);

export const OF_MEN = words(`
  aaron abdul abdullah abraham adam adrian ahmed akira al alan albert alberto alec alejandro aleksandr alessandro alex alexander alexei
  alfonso alfred ali allan allen alvin amir anders andre andreas andres andrew andrey andy angelo angus anthony antoine anton antonio
  archie armando arnold arthur arturo ashton august barack barney barry bart ben benedict benjamin bernard bernie bertrand bill billy
  björn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan bryce byron caleb calvin carl carlos carlton
  cesar charles charlie chester chris christian christoph christopher chuck claude clayton cliff clifford clint clive cody colin connor
  conrad corey cory craig curtis cyril cyrus dale damian damon dan daniel danny darrell darren darryl dave david dean dennis denis derek
  derrick devin diego dieter dimitri dirk dmitry dominic don donald doug douglas duane duncan dustin dwayne dwight dylan earl ed eddie
  edgar eduardo edward edwin elias elijah elliot elliott elmer emil emilio emmanuel enrique eric erik ernest ernesto ervin ethan eugene
  evan fabian felipe felix ferdinand fernando floyd francesco francis francisco franco francois françois frank franklin franz fred
  freddie frederick friedrich gabriel garrett garry gary gavin gene geoff geoffrey george gerald gerard gerhard gilbert giorgio
  giovanni giuseppe glen glenn gordon graham grant greg gregory guido guillermo gus gustavo guy hank hans harold harrison harry harvey
  hassan hector heinrich helmut henri henry herbert herman holger howard hubert hugh hugo ian ibrahim ignacio igor immanuel imran isaac
  ismail ivan jack jackson jacob jacques jaime jake jakub james jan jared jason javier jay jeb jeff jeffrey jens jeremiah jeremy jerome
  jerry jesse jesus jim jimmy joachim joaquin joe joel johann johannes john johnny jon jonas jonathan jorge jose josé josef joseph josh
  joshua juan julian julio jürgen justin kai karl kayden keir keith kellan ken kenneth kenny kerr kevin khalid kirk klaus konrad kurt
  kyle lamar lance larry lars laurence lawrence lee len leo leon leonard leonardo leonid leroy lester lewis liam lincoln lindsey lloyd
  lorenzo louis luca lucas luis luiz luke mahmoud malcolm manfred manuel marc marcel marco marcus mariano mario mark markus marshall
  martin marty marvin mateo mathias matt matteo matthew matthias maurice mauricio max maximilian maxwell mehmet mel melvin michael
  miguel mikael mike mikhail milan miles milton mitch mitchell mitt mohamed mohammad mohammed moritz morris moses muhammad murray mustafa
  narendra nathan nathaniel ned neil nelson newt nicholas nick nicolas nigel nikolai nils noah noel norbert norman oleg oliver olivier
  omar oscar otto owen pablo pascal pat patrick paul pavel pedro percy perry pete peter petr phil philip philippe phillip pierre piotr
  preston quentin quincy rafael rahm rainer ralf ralph ramon randall randy raphael rashid raul ray raymond recep reggie reginald reinhard
  rene rex reza ricardo richard rick ricky rob robert roberto rodney rodrigo roger roland rolf roman ron ronald ronnie ross roy ruben
  rudolf rudy rufus rupert russell ryan salman salvador sam samuel sander saul sean sebastian serge sergei sergey sergio seth shane shawn
  shinzo sidney silvio simon spencer stanley stefan stephen steve steven stewart stuart sven tariq ted teddy terence terrence theodore
  thomas tim timothy tobias todd tom tomas tommy tony travis trevor tristan tyler ulrich umar uwe vance vernon victor viktor vince
  vincent vitaly vito vladimir volodymyr wade wallace walter warren wayne wendell werner wesley wilbur wilfred will william willie
  winston wolfgang wyatt xavier yuri yusuf zachary zane
`);
