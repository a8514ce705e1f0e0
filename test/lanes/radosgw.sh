#!/usr/bin/env bash
# A Ceph of its own (one monitor, one OSD in memory) with its S3 gateway, on 127.0.0.1 and without authorisation
# between its parts. Says "ready" when the gateway answers; ends, with all it started, when its standard input ends.
# usage: radosgw.sh FOLDER S3_PORT MON_PORT ACCESS_KEY SECRET_KEY
set -euo pipefail
D=$1 PORT=$2 MONPORT=$3 AK=$4 SK=$5
mkdir -p "$D"/{log,mon,osd,rgw}
exec 3<&0 0</dev/null

MON= OSD= RGW= WATCH= READY=
stop() {
  trap - EXIT TERM
  kill -KILL $RGW $OSD $MON $WATCH 2>/dev/null || true
  wait 2>/dev/null || true
  # The logs of a start that failed are kept.
  [ -z "$READY" ] || rm -rf "$D"
}
trap stop EXIT
trap 'exit 0' TERM
(cat <&3 >/dev/null; kill -TERM $$) & WATCH=$!

# Should this shell itself be killed, the kernel ends what it started.
TIED=$(command -v setpriv >/dev/null && echo 'setpriv --pdeathsig KILL' || true)
fail() { echo "$1" >&2; tail -n 20 "$D"/log/*.out "$D"/log/*.log >&2 2>/dev/null || true; exit 1; }
until_true() { for _ in $(seq 300); do "$@" && return 0; sleep 0.05; done; return 1; }

FSID=$(cat /proc/sys/kernel/random/uuid)
cat >"$D/ceph.conf" <<CONF
[global]
fsid = $FSID
mon_host = v1:127.0.0.1:$MONPORT
mon_initial_members = a
auth_cluster_required = none
auth_service_required = none
auth_client_required = none
auth_supported = none
public_addr = 127.0.0.1
cluster_addr = 127.0.0.1
public_network = 127.0.0.0/8
ms_bind_msgr2 = false
ms_bind_ipv6 = false
run_dir = $D
admin_socket =
pid_file =
log_file = $D/log/\$name.log
log_to_stderr = false
err_to_stderr = true
mon_cluster_log_file = $D/log/cluster.log
crash_dir = $D/log
osd_pool_default_size = 1
osd_pool_default_min_size = 1
osd_pool_default_pg_num = 4
osd_pool_default_pgp_num = 4
osd_pool_default_pg_autoscale_mode = off
osd_crush_chooseleaf_type = 0
mon_allow_pool_size_one = true
mon_warn_on_pool_no_redundancy = false
mon_max_pg_per_osd = 2000
mon_data_avail_crit = 1
mon_data_avail_warn = 1
paxos_propose_interval = 0.05
paxos_min_wait = 0.01
setuser_match_path =
[mon]
mon_data = $D/mon
[osd]
# Without its own map the OSD may ask the monitor before it knows whose it is ("wrong fsid").
monmap = $D/monmap
osd_data = $D/osd
osd_journal = $D/osd/journal
osd_objectstore = memstore
memstore_device_bytes = 6442450944
memstore_page_set = false
osd_op_num_shards = 4
[client]
monmap = $D/monmap
rgw_data = $D/rgw
rgw_frontends = beast endpoint=127.0.0.1:$PORT tcp_nodelay=1
rgw_enable_usage_log = false
rgw_enable_ops_log = false
rgw_dynamic_resharding = false
rgw_run_sync_thread = false
rgw_override_bucket_index_max_shards = 1
rgw_gc_obj_min_wait = 5
rgw_gc_processor_period = 10
CONF
export CEPH_CONF=$D/ceph.conf

monmaptool -c "$D/ceph.conf" --create --clobber --fsid "$FSID" --addv a "v1:127.0.0.1:$MONPORT" "$D/monmap" >/dev/null
ceph-mon -c "$D/ceph.conf" -i a --mkfs --monmap "$D/monmap" >"$D/log/mon-mkfs.out" 2>&1 || fail 'the monitor has no store'
$TIED ceph-mon -c "$D/ceph.conf" -i a -f >"$D/log/mon.out" 2>&1 & MON=$!

UUID=$(cat /proc/sys/kernel/random/uuid)
timeout 30 ceph -c "$D/ceph.conf" osd new "$UUID" >"$D/log/osd-new.out" 2>&1 || fail 'the monitor does not answer'
ceph-osd -c "$D/ceph.conf" -i 0 --mkfs --no-mon-config --osd-uuid "$UUID" >"$D/log/osd-mkfs.out" 2>&1 || fail 'the OSD has no store'
active() { grep -q 'state: booting -> active' "$D/log/osd.0.log" 2>/dev/null; }
settled() { active || ! kill -0 "$OSD" 2>/dev/null; }
for _ in 1 2 3 4 5; do
  $TIED ceph-osd -c "$D/ceph.conf" -i 0 -f --no-mon-config >"$D/log/osd.out" 2>&1 & OSD=$!
  until_true settled || true
  # An OSD that asked the monitor too early ("wrong fsid") has ended, and need only be started again.
  if active; then break; else echo "osd again" >>"$D/log/again.out"; fi
done
active || fail 'the OSD does not become active'

timeout 60 radosgw-admin -c "$D/ceph.conf" user create --uid=test --display-name=test \
  --access-key="$AK" --secret="$SK" >"$D/log/user.out" 2>&1 || fail 'no user can be made'
$TIED radosgw -c "$D/ceph.conf" -n client.rgw -f >"$D/log/rgw.out" 2>&1 & RGW=$!
answers() { (: >"/dev/tcp/127.0.0.1/$PORT") 2>/dev/null; }
until_true answers || fail 'the gateway does not answer'

READY=yes
echo ready
wait $WATCH
