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
  aaliyah abeba adaeze adwoa aigul aiko ala alia aliya amal amani amara amira ananya anjali anika anjana anna-lena anya aparna aruna arwa asha asma
  astou aung awa ayesha ayla aylin ayse azadeh bahar banu begum bhavna bilkis bushra chandrika chiamaka chika chinwe dalia deepa deepika
  dilma dina dinah divya djamila dragana ebru ekaterina elif elmira emine ewa farah farida farzana fatemeh fatma fatoumata fatou ferial
  galina gauri geeta ghada giorgia gulnara gwede hala halima hana hanan haruka hend hina hiroko huda iman indira indu inga ioana irena
  itzel ivana jacinda jamila jayanti jaya jelena jyoti kaja kalpana kavita kateryna keiko khadija kiran komal ksenia lakshmi lalita latifa layla leyla lina
  ljiljana lubna ludmila lyudmila magda maha mahsa malala malgorzata mamta manal mariam mariya marwa mayumi meena meera meral miho milena
  mina mira mirjana monique mumtaz nada nafisa najat najla naledi narges narmin nasrin natalya nawal neha nesrine ngozi nida nikita nilufar
  nisha nokuthula nomvula noor noora nora nour nuha nura oksana olena olha oluchi padma parisa parveen pooja preeti priyanka puja rabia rachida
  radha rania rasha razia reem rehana rekha renuka reyhan rima rizwana roza ruhi rukmini saba sabah sadia safiya sahar saima sakura salma samira
  sana sanam sandhya sania sanna sarita savita seema shabnam shagufta shaista shakuntala shamima shanti sheikha shilpa shreya shruti simran sindhu sinead siobhan sita
  smita smriti snezana sneha soraya sudha sujata suman sunita supriya sushma svitlana swati tahira tamar tarana tatyana thandi thandiwe
  thuli tsai tsitsi uma ursula usha valeria valeriya vandana vasundhara veena vesna vidya viktoriya viktoriia wafa wanjiru yael yanitsa yasmine yelena
  yevgenia yoko yukiko yulia yuliya yuriko zainab zanele zeinab zeynep zhanna zinaida zodwa zofia zola zubaida zuzana
  xiomara yasmin yolanda yvette yvonne zahra zoe
  agnieszka akiko akinyi aminata aoife assata aysha benazir brandi candice caoimhe catriona chantelle chioma daria deirdre dewi
  eilidh eszter freya gemma ghislaine grainne gráinne hawa hayley huong hyejin ildiko ilona imogen indah iryna jemima jiyeon
  jodie jovana katalin katarina katarzyna kayleigh keisha kiara lakeisha latoya lenka lerato linh lorna mairi mamata mehbooba
  mhairi michiko milica mindy minji morag niamh nirmala noreen nurul nyambura orla oumou parvin philippa putri roisin rokia
  róisín saoirse shanice shirin shona sinéad siti tamsin tanisha thelma thuy velma wangari wanjiku wilma xiaoling yuki zara
  zsuzsanna
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
  abbas abdallah abdel abdelaziz abdi abdirahman abdou abdulaziz abdulla abdulrahman abhishek abiy adel adil aditya adnan afonso agus
  ahmad ahmet ajay akash akbar akshay alaa alassane alberto alhassan alin alireza aliyu aliko alok amadou aman amar amin amit amitabh amos anand anas anatoly
  andrei andrii andrej andrzej aniruddha anil ankit anton anwar aram arif arjun arman arnab arseniy artem arun arvind asad asghar ashish ashok ashraf asif aslan
  atiku atul ayman aziz babatunde badr baher bakhtiar balaji bandar barham bashar bashir bassem bayo benjamín benny benyamin bezalel bhupesh biljana
  bilal birendra bishnu bogdan bohdan bola boubacar brahim bujar burak cem cemal chandra chandrababu cheikh chidi chinedu
  chukwuma cyril daisuke dalibor damir danylo daoud dara darius dawid deepak denys devendra dhruv dilip dinesh dipak dmitri dmytro dragan dušan ebrahim eduard efraim ehud
  eitan ekrem elon emeka emomali emre enver erdogan erkan esmail fadi fahad faisal farhad farid farooq faisal fawad fayez
  femi festus feyisa fikret firas fouad fuad fumio gadi gamal ganesh gaurav gautam gavril ghassan gholam gideon gilad girish godwin gopal goran gotabaya govind gurpreet habib haider haim
  hakan hamad hamed hamid hamza hamzah hardeep hari haris harish haruhiko hasan hashim hassanal hayato hideki himanta hiroshi hossein huseyin hussain hussein ihor ilham
  imad imtiaz inder iqbal irfan isa ishaq ismael ismet issa itamar ivica iyad jaber jabir jafar jagdeep jagdish jair jakob jalal jamal jamil jan janez jaroslav javed jawad jayant jean-claude jean-luc
  jean-pierre jean-yves jens jerzy jiri joko joão juma jyotiraditya kabir kamal kamil kapil karim karthik kasim kassym-jomart kazuo kazuya
  kenji khaled khalifa khalil khizr kim-jong kiril kirill kishore kofi krishna krzysztof kumar kunal kwame kwasi kyaw lalit lalu laurent lech levan lukasz luís
  luiz maciej madhav mahathir mahesh mahinda mahmood mahmud majid makoto malik mamadou mamoun mangaliso manish mangosuthu manoj manohar mansour mariusz marwan masoud
  masato masood massoud mateusz maulana mehdi mehran mevlut mihai mikheil milorad milos min mirza miroslav modou mohamad mohamud mohan mohd mohit mojtaba moussa muammar mubarak muhamad muhammadu
  muhyiddin mukesh munir murad murat musa mustapha mwai mykhailo mykola naftali najib nana narayan naresh nasser nasir naveen navin nawaf nawaz nayib
  nicușor nikhil nikola nitin nitish nouri nuno obinna oleksandr oleksii oleksiy olaf olusegun omer osama osman oumar oscar ousmane pankaj parth paulo pawel pedro pradeep prabowo
  prakash pramod pranab prasad prashant praveen prem prithviraj rachid raghuram rahul raila rajat rajeev rajendra rajesh rajiv rajnath raju rakesh ram ramadan ramaphosa ramesh rami ramzan randeep ranil
  ranjit ravi ravindra recep ridvan riad rishi rodrigue rohan rohit roman rostyslav ruslan saad sachin sadiq saeed said saif sajid sajjad salah saleh salim salva sameer sami samir samuel
  sandeep sanjay sanjiv santosh satoshi satya sauli saurabh sayed selim senzo serhii serhiy shafiq shah shahbaz shahid shahzad shakil sharad shashi shehbaz shigeru shinji shivraj
  shoaib sibusiso siddharth siddhartha sidi slobodan soumaila sourav stanislav stefano subhash suddep sudhir suleiman sultan sunil suresh surya syed tae tahir takashi takeshi tamim tareq tarek tariq taro tayyip
  tedros tendai thabo thein themba tomasz tomáš tomislav toshiro tsegaye uhuru umaru usman vaibhav valdis valery varun vasily vasyl venkatesh vijay vikas vikram viktor vinay vinod vitalii vivek vlad vladislav vuk vusi vyacheslav
  wael waleed wang waqar wasim wieslaw wojciech wole yahya yair yaser yasir yasin yasser yevgeny yevhen yitzhak yoav yogi yohannes yoon yoshihide yossi yoweri yukio yunus yuriy yusef yusuke zafar zaid zaki zakir
  zbigniew zeljko zelimkhan zia zinedine ziad zoran zulfikar zweli
  winston wolfgang wyatt xavier yuri yusuf zachary zane
  andriy colby daryl declan dermot donovan dwyane eamon eamonn eoin ewan fergus finlay graeme hamish iain idris ishmael jarrod
  jermaine kaleb kareem keenan keiran kelvin kendrick kenta kieran leighton lyndon nabil nadeem naseem niall nnamdi owain
  padraig pranav rhodri rhys roderick ronan rory rustam sanjeev seamus shaquille shaun sheldon sipho sizwe tadeusz terrance
  tunde tyrone uriel walid yannick youssef zach zack zeke zubair
`);
