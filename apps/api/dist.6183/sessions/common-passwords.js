/** The most guessed passwords of at least eight characters, the least that the product takes. */ const words = `
12345678 123456789 1234567890 12345678910 0123456789 0987654321 987654321 9876543210 87654321 11111111 111111111
00000000 000000000 22222222 55555555 66666666 77777777 88888888 99999999 12341234 123123123 123321123 12344321
11223344 1122334455 112233445566 123654789 147258369 159753456 789456123 741852963 963852741 147852369 135792468
password password1 password12 password123 password1234 password! passw0rd p@ssw0rd p@ssword pa$$word pass1234
passpass password0 password2 password3 password01 password99 mypassword newpassword motdepasse motdepasse1 azertyuiop
azerty123 azertyui azerty12 azerty01 azerty1234 qwertyui qwertyuiop qwerty123 qwerty12 qwerty1234 qwerty12345 qwertyu1
qwerty01 qwertzuiop 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qazxsw2 qazwsxedc zaq12wsx zaq1zaq1 q1w2e3r4 q1w2e3r4t5
asdfghjk asdfghjkl asdf1234 asdfasdf zxcvbnm1 zxcvbnm123 qweasdzxc qweqweqwe abcd1234 abcdefgh abcdefg1 abc12345
abc123456 abcabcabc a1b2c3d4 a1234567 a12345678 a123456789 aa123456 aa12345678 aaaaaaaa iloveyou iloveyou1 ilovegod
jetaime1 loulou123 doudou123 chouchou bonjour1 bonjour123 soleil123 marseille football football1 baseball baseball1
basketball superman superman1 batman123 spiderman starwars pokemon1 pokemon123 dragon123 monkey123 princess princess1
sunshine sunshine1 butterfly chocolate whatever whatever1 trustno1 letmein1 letmein123 welcome1 welcome12 welcome123
welcome2 changeme changeme1 changeme123 changeit temp1234 test1234 test12345 testtest testing1 testing123 admin123
admin1234 admin12345 administrator adminadmin root1234 rootroot rootpass master123 mustang1 computer computer1 internet
internet1 michelle jennifer jonathan michael1 alexander alexandre nicolas1 veronica victoria elizabeth charlie1
liverpool liverpool1 arsenal1 chelsea1 manchester barcelona realmadrid juventus jordan23 yankees1 redskins cowboys1
mercedes corvette porsche1 ferrari1 samsung1 blink182 metallica nirvana1 slipknot linkinpark matrix123 midnight
happy123 forever1 freedom1 lovelove loveyou1 iloveu123 killer123 hello123 hello1234 hellohello summer2024 summer2025
summer2026 winter2024 winter2025 winter2026 spring2025 spring2026 autumn2025 autumn2026 january2026 p@ssw0rd1
p@ssw0rd123 passw0rd1 secret123 secret1234 topsecret default1 guest123 guestguest user1234 useruser login123 google123
facebook facebook1 linkedin twitter1 instagram whatsapp microsoft windows10 windows11 iphone12 android1 qwer1234
qwerasdf wasd1234 zxcv1234 1234qwer 12345qwert 123qweasd 123qwe123 1a2b3c4d 1234abcd 12345abc 123456abc 123abc123
123456aa 123456qwerty 147896325 102030405060 10203040 12121212 13131313 14141414 69696969 20202020 31313131 21212121
19841984 19851985 19861986 19871987 19881988 19891989 19901990 20002000 20102010 20202021 20242024 20252025 20262026
rondo123 rondorondo rondo1234 agile123 scrum123 devops123 kanban123
`;
export const commonPasswords = new Set(words.trim().split(/\s+/));

//# sourceMappingURL=common-passwords.js.map
