import { anycloud } from './anycloud.ts'
import { fly, heroku, netlify, railway, vercel } from './app-platforms.ts'
import { aws, eb } from './aws.ts'
import { az } from './azure.ts'
import { btcli } from './btcli.ts'
import { phala, tinfoil, vmmCli } from './confidential.ts'
import { croc, rsync, scp, sftp } from './copying.ts'
import { cqlsh, mongo, mysql, psql, redisCli, sqlcmd } from './databases.ts'
import { ldap, ldappasswd, mosquitto, mosquittoPasswd, mount, rabbitmqctl, smbclient } from './directories.ts'
import { buildah, docker, dockerCompose } from './docker.ts'
import { dstack } from './dstack.ts'
import { gh, git, glab } from './forges.ts'
import { gcloud } from './gcloud.ts'
import { helm } from './helm.ts'
import { curl, httpie, wget } from './http.ts'
import { ansible, pulumi, terraform } from './infrastructure.ts'
import { kubectl } from './kubectl.ts'
import { lium } from './lium.ts'
import { minerCli } from './miner-cli.ts'
import { modal } from './modal.ts'
import { hf, wandb } from './model-hubs.ts'
import { chmod, install } from './permissions.ts'
import { cargo, composer, dotnet, gem, java, npm, nuget, poetry, twine, uv } from './packages.ts'
import { akash, prime, salad } from './renters.ts'
import { runpodctl } from './runpodctl.ts'
import { bitwarden, chamber, consul, doppler, etcdctl, infisical, nomad, onePassword, vault } from './secret-stores.ts'
import { gpg, htpasswd, keytool, openssl, sevenZip, sshKeygen, virsh, zip } from './secret-tools.ts'
import { sky } from './skypilot.ts'
import { createConfig, quickLaunch, targon } from './subnets.ts'
import { vastai } from './vastai.ts'
import { airflow, beeline, bitcoinCli, cypherShell, doctl, grafanaCli, influx, isql, sqlplus } from './applications.ts'
import { crudini, jq, sed } from './editing.ts'
import { ipmitool, nmcli, racadm, snmp, wpaPassphrase } from './hardware.ts'
import { lftp, mc, ncftp, putty, rclone, sendEmail, skopeo } from './transfers.ts'
import { certutil, cmdkey, freerdp, net, psexec, rdesktop, schtasks, setx, wmic, x11vnc } from './windows.ts'
import type { Tool } from './tool.ts'

/** The tools that have a table, by their programs. */
export const TOOLS: ReadonlyMap<string, Tool> = new Map(
  [
    anycloud,
    fly,
    heroku,
    vercel,
    netlify,
    railway,
    aws,
    eb,
    az,
    btcli,
    phala,
    tinfoil,
    vmmCli,
    scp,
    rsync,
    sftp,
    croc,
    redisCli,
    mysql,
    psql,
    mongo,
    sqlcmd,
    cqlsh,
    ldap,
    ldappasswd,
    smbclient,
    mount,
    rabbitmqctl,
    mosquitto,
    docker,
    dockerCompose,
    buildah,
    dstack,
    gh,
    glab,
    git,
    gcloud,
    helm,
    curl,
    wget,
    httpie,
    terraform,
    pulumi,
    ansible,
    kubectl,
    lium,
    minerCli,
    chmod,
    install,
    modal,
    hf,
    wandb,
    npm,
    twine,
    poetry,
    uv,
    cargo,
    dotnet,
    nuget,
    gem,
    java,
    composer,
    prime,
    akash,
    salad,
    runpodctl,
    vault,
    doppler,
    onePassword,
    chamber,
    infisical,
    bitwarden,
    openssl,
    gpg,
    keytool,
    htpasswd,
    zip,
    sevenZip,
    sky,
    quickLaunch,
    createConfig,
    targon,
    vastai,
    airflow,
    beeline,
    bitcoinCli,
    cypherShell,
    doctl,
    grafanaCli,
    influx,
    isql,
    sqlplus,
    crudini,
    jq,
    sed,
    ipmitool,
    nmcli,
    racadm,
    snmp,
    wpaPassphrase,
    lftp,
    mc,
    ncftp,
    putty,
    rclone,
    sendEmail,
    skopeo,
    certutil,
    cmdkey,
    freerdp,
    net,
    psexec,
    rdesktop,
    schtasks,
    setx,
    wmic,
    x11vnc,
    mosquittoPasswd,
    consul,
    etcdctl,
    nomad,
    sshKeygen,
    virsh,
  ].flatMap(tool => tool.names.map(name => [name, tool] as const)),
)
