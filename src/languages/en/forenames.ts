// Common forenames in news in English, by the gender that they show. Those that both women and men have ("Taylor", "Alex",
// "Leslie", "Robin") are left out.
import type { Forenames } from '../forenames';
import { wordSet } from '../word-list';

export const FORENAMES: Forenames = {
  female: wordSet(`
    abigail ada adele agnes aisha alexandra alexandria alexis alice alicia alison allison alyssa amanda amber amelia amy
    ana andrea angela angelina anita ann anna anne annette annie april ariana arlene ashley audrey ava barbara beatrice
    becky bella bernice beth betsy betty beverly bonnie brenda bridget brittany brooke camille candace carla carly carmen
    carol carolina caroline carolyn carrie catherine cathy cecilia celia charlotte chelsea cheryl chloe christina
    christine cindy claire clara claudia colleen connie constance courtney crystal cynthia daisy dana danielle daphne
    dawn deborah debbie debra denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena
    elisabeth elizabeth ella ellen eloise elsa emily emma erica erika erin esther ethel eunice eva evelyn faith fatima
    felicia fiona flora florence frances gabrielle gail gemma georgia geraldine gina ginger glenda gloria grace greta
    gwen gwendolyn hannah harriet hazel heather heidi helen helena hilary hillary holly hope huma ida imogen ingrid
    irene iris isabel isabella isabelle ivana ivanka ivy jackie jacqueline jane janet janice jasmine jean jeanette jeanne
    jenna jennifer jenny jessica jill jo joan joanna joanne jodi jody josephine joy joyce judith judy julia juliana julie
    juliet june kaitlyn kamala karen karin kate katherine kathleen kathryn kathy katie katrina kay kayla keira kellie
    kelsey kim kimberly kirsten krista kristen kristin kristina laura lauren leah leila lena lillian lily linda lindsey
    lisa liz lois loretta lorraine louise lucia lucille lucy lydia lynn mabel madeleine madeline madison maggie marcia
    margaret margarita maria marian marianne marie marilyn marina marissa marjorie marlene martha mary matilda maureen
    maxine maya megan meghan melania melanie melinda melissa mercedes meredith mia michele michelle mildred miranda
    miriam misty molly mona monica nadia nancy naomi natalia natalie natasha nicola nicole nina nora norma olga olive
    olivia pamela pat patricia patsy paula pauline peggy penelope penny petra phoebe phyllis polly priscilla rachel
    ramona rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary rosie roxanne ruby ruth sabrina sally
    samantha sandra sara sarah savannah selena shannon sharon sheila shelley shelly sherry shirley silvia simone sonia
    sophia sophie stacey stella stephanie sue susan susannah susie suzanne svetlana sylvia tamara tammy tanya tara
    teresa tessa thelma theresa tiffany tina toni tracy tricia ursula valerie vanessa vera veronica vicki vicky victoria
    viola violet virginia vivian wanda wendy whitney wilma winifred yolanda yvette yvonne zoe
  `),
  male: wordSet(`
    aaron abdul abdullah abraham adam adrian ahmed al alan albert alberto alejandro alexander alfonso alfred ali alistair
    allan allen alvin amir anders andre andrew andy angelo angus anthony antonio archie arnold arthur austin barack barry
    bart ben benjamin bernard bernie bert bill billy bob bobby brad bradley brandon brendan brent brett brian bruce bryan
    byron calvin carl carlos cecil cedric chad charles charlie chester chris christian christopher chuck clarence clark
    claude clifford clint clinton clive clyde colin conor cory craig curtis cyril dale damian dan daniel danny darren
    darryl dave david dean dennis derek derrick desmond dick diego dominic don donald donnie doug douglas duncan dustin
    dwayne dwight earl ed eddie edgar edmund eduardo edward edwin eli elias elijah eliot elliott ellis emmanuel enrique
    eric erik ernest ernesto ethan eugene evan felix fernando floyd francisco frank franklin fred freddie frederick gabriel
    garrett garry gary gavin gene geoff geoffrey george gerald gerard gilbert glen glenn gordon graeme graham grant greg
    gregory guillermo gus guy hank harold harry harvey hassan hector henry herbert herman horace howard hubert hugh hugo
    humphrey hussein ian ibrahim igor ira irving isaac ivan jack jacob jaime jake jamal james jared jason javier jay jeb
    jed jeff jefferson jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonah jonathan jonathon jordan
    jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth kenny kent kevin kirk kurt kyle lance
    larry laurence lawrence lee leo leon leonard leonardo leroy lester levi lewis liam lindsay lloyd logan lou louis
    lucas luis luke luther malcolm manuel marc marco marcos marcus mario mark martin marvin mathew matt matthew maurice
    max maxwell mehdi melvin michael miguel mike miles milton mitch mitchell mitt mohamed mohammad mohammed moses muhammad
    nathan nathaniel ned neil neville newt nicholas nick nigel noah noel norman oliver omar orlando oscar otto owen pablo
    patrick paul pedro percy perry pete peter phil philip phillip pierre quentin rafael ralph ramon randall randy raul ray
    raymond reginald reince ricardo richard rick ricky rob robert roberto rod roderick rodney rodrigo roger roland ron
    ronald ronnie ross roy ruben rudolph rudy rupert russ russell rusty ryan salvador sam samuel santiago saul scott sean
    sebastian sergio seth shane shaun sheldon sidney simon spencer stan stanley stephen steve steven stewart stuart ted
    terrence terry thaddeus theodore thomas tim timothy toby todd tom tommy tony travis trevor tristan troy tyler vernon
    victor vince vincent vladimir wallace walter warren wayne wendell wesley wilbur wilfred will willard william willie
    winston wyatt xavier yusuf zach zachary
  `),
};
