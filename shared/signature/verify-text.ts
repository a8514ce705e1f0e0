/** VERIFY.md of an evidence bundle: how to check it without the service that made it. */
export const verifyText = `# Проверка · Тексеру · Verification

## Русский

В этой папке записи об уничтожении дел: \`records/<дело>.json\`, подпись каждой: \`records/<дело>.p7s\`,
корневой сертификат: \`records/root.pem\`. Нужна только программа openssl (1.1.1 или новее).

1. Сверьте отпечаток корня с тем, что получен от палаты на бумаге. Корень из этой же папки сам себя не доказывает:

       openssl x509 -in records/root.pem -noout -fingerprint -sha256

2. Проверьте каждую запись:

       cd records
       for p7s in *.p7s; do
         openssl cms -verify -cades -binary -inform DER -in "$p7s" -content "\${p7s%.p7s}.json" -CAfile root.pem -purpose any -out /dev/null && echo "$p7s"
       done

   На каждую запись должны быть строки «CAdES Verification successful» и имя файла. Если срок сертификата с тех пор
   истёк, добавьте \`-attime <секунды с 1970 года>\`: время \`destroyedAt\` из записи.

Подпись доказывает: запись сделана ключом этого архива и с тех пор не изменена. Она не доказывает, что иных записей нет,
и не доказывает времени: время в записи указал сам архив. Это печать службы, а не подпись человека: подписи людей названы
в записи по их SHA-256 (\`signature.sha256\`); сравните с \`sha256sum\` файлов подписей.

## Қазақша

Бұл қалтада істерді жою туралы жазбалар (\`records/<іс>.json\`), олардың қолтаңбалары (\`records/<іс>.p7s\`) және түбірлік
сертификат (\`records/root.pem\`) бар. Алдымен түбірдің таңбасын палатадан қағазда алынғанымен салыстырыңыз, содан кейін
жоғарыдағы екінші қадамдағы әмірді орындаңыз. Әр жазбаға «CAdES Verification successful» шығуы тиіс. Қолтаңба жазбаның осы
мұрағаттың кілтімен жасалғанын және өзгермегенін дәлелдейді; уақытты және басқа жазбалардың жоқтығын дәлелдемейді.

## English

This folder holds records of destroyed case files (\`records/<case file>.json\`), the seal of each (\`records/<case file>.p7s\`)
and the root certificate (\`records/root.pem\`). You need openssl 1.1.1 or later, nothing else. First compare the root's
fingerprint (step 1 above) with the one the chamber gave you on paper; then run step 2. Each record must answer
"CAdES Verification successful". Where a certificate has ended since, add \`-attime\` with the record's \`destroyedAt\` in
seconds since 1970. The seal proves that this archive made the record and that nobody altered it. It proves neither the time
nor that no record is missing, and it is nobody's personal signature: those are named in the record by their SHA-256.
`;
